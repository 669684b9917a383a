import { useTranslations } from 'use-intl';
import type { Writer } from '../../shared/report/use-content';
import { Button } from '../../shared/ui/Button';
import { showToast } from '../../shared/ui/toast-store';
import { useDraw } from './consolidation-api';

/** Draws everything accepted that is not in yet, after what is on the screen is saved. */
export function DrawButton({ reportId, writer }: { reportId: string; writer: Writer }) {
  const t = useTranslations('consolidation');
  const draw = useDraw(reportId);
  async function drawAll() {
    if (!(await writer.flush())) return;
    draw.mutate(writer.etag(), {
      onSuccess: (answer) => {
        writer.restart(answer);
        showToast(t('drawn'));
      },
    });
  }
  return (
    <Button isPending={draw.isPending} onPress={() => void drawAll()}>
      {t('draw')}
    </Button>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useStart } from '../../shared/report/report-api';
import { Button } from '../../shared/ui/Button';

/** Begins the office's report of a round and opens it. */
export function StartButton({ roundId }: { roundId: string }) {
  const t = useTranslations('consolidation');
  const navigate = useNavigate();
  const start = useStart();
  // The button gives way to a link once the round knows of its report: going on must not hang on it.
  async function begin() {
    const begun = await start.mutateAsync(roundId).catch(() => null);
    if (begun) await navigate({ to: '/tong-hop/$reportId', params: { reportId: begun.value.id } });
  }
  return (
    <Button size="s" isPending={start.isPending} onPress={() => void begin()}>
      {t('start')}
    </Button>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useStart } from '../../shared/report/report-api';
import { Button } from '../../shared/ui/Button';

/** Begins the office's report of a round and opens it. */
export function StartButton({ roundId }: { roundId: string }) {
  const t = useTranslations('consolidation');
  const navigate = useNavigate();
  const start = useStart();
  const begin = () =>
    start.mutate(roundId, {
      onSuccess: ({ value: { id } }) => void navigate({ to: '/tong-hop/$reportId', params: { reportId: id } }),
    });
  return (
    <Button size="s" isPending={start.isPending} onPress={begin}>
      {t('start')}
    </Button>
  );
}

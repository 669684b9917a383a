import { useQuery } from '@tanstack/react-query';
import { CalendarRange } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Skeleton } from '../../shared/ui/Skeleton';
import { Legend } from './Legend';
import { Matrix } from './Matrix';
import { completenessQuery } from './round-api';

/** Who has reported in a year. */
export function MatrixPanel({ year }: { year: number }) {
  const t = useTranslations('round');
  const completeness = useQuery(completenessQuery(year));
  if (completeness.isPending) return <Skeleton lines={12} />;
  if (completeness.isError) {
    return <ErrorState error={completeness.error} onRetry={() => void completeness.refetch()} />;
  }
  if (completeness.data.rows.length === 0) {
    return <EmptyState icon={CalendarRange} title={t('none')} text={t('noneText')} />;
  }
  return (
    <>
      <Matrix data={completeness.data} />
      <Legend />
    </>
  );
}

import type { UseQueryResult } from '@tanstack/react-query';
import { Stamp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Skeleton } from '../../shared/ui/Skeleton';
import type { ReleaseTab } from './release-search';

interface Props<Row> {
  tab: ReleaseTab;
  query: UseQueryResult<Row[]>;
  show: (rows: Row[]) => ReactNode;
}

/** A list that is coming, failed, empty, or there. */
export function QueryList<Row>({ tab, query, show }: Props<Row>) {
  const t = useTranslations('release');
  if (query.isPending) return <Skeleton lines={5} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data.length === 0) {
    return <EmptyState icon={Stamp} title={t(`none.${tab}`)} text={t(`noneText.${tab}`)} />;
  }
  return show(query.data);
}

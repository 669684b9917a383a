import { useInfiniteQuery } from '@tanstack/react-query';
import { Quote } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { itemsOf } from '../../shared/api/paged';
import { formatDate } from '../../shared/format/date';
import { shown } from '../../shared/source/blocks';
import { Button } from '../../shared/ui/Button';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Panel } from '../../shared/ui/Panel';
import { Skeleton } from '../../shared/ui/Skeleton';
import { StatusTag } from '../../shared/ui/StatusTag';
import { Unbroken } from '../../shared/ui/Unbroken';
import { Grade } from './Grade';
import styles from './Page.module.css';
import { PlaceLink } from './PlaceLink';
import { type CitationView, citationsQuery } from './reference-api';

/** Every place that cites the document, in its own words. */
export function CitedPanel({ id }: { id: string }) {
  const t = useTranslations('reference');
  const ui = useTranslations('ui');
  const citations = useInfiniteQuery(citationsQuery(id));
  const columns = useColumns();
  const rows = useMemo(() => citations.data?.pages.flatMap(itemsOf) ?? [], [citations.data]);
  return (
    <Panel
      fill="flush"
      title={t('cited.title')}
      aside={rows.length > 0 && t(citations.hasNextPage ? 'cited.countMore' : 'cited.count', { count: rows.length })}
    >
      {citations.isPending && <Skeleton lines={4} />}
      {citations.isError && <ErrorState error={citations.error} onRetry={() => void citations.refetch()} />}
      {citations.data && rows.length === 0 && (
        <EmptyState icon={Quote} title={t('cited.none')} text={t('cited.noneText')} />
      )}
      {rows.length > 0 && (
        <DataTable label={t('cited.table')} columns={columns} rows={rows} rowId={(citation) => citation.id} />
      )}
      {citations.hasNextPage && (
        <Button variant="quiet" isPending={citations.isFetchingNextPage} onPress={() => void citations.fetchNextPage()}>
          {ui('more')}
        </Button>
      )}
    </Panel>
  );
}

function useColumns(): Column<CitationView>[] {
  const t = useTranslations('reference');
  return useMemo(
    () => [
      {
        id: 'document',
        header: t('cited.document'),
        meta: { width: 'half' },
        cell: ({ row: { original: citation } }) => (
          <>
            <PlaceLink citation={citation} />
            <span className={styles.below}>
              {[
                citation.document.issuedOn && t('cited.ofDate', { date: formatDate(citation.document.issuedOn) }),
                citation.page && t('cited.page', { page: citation.page }),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </>
        ),
      },
      {
        id: 'verbatim',
        header: t('cited.verbatim'),
        meta: { width: 'wide' },
        cell: ({ row }) => (
          <span className={styles.verbatim}>
            <Unbroken>{shown(row.original.verbatim).replace(/\s+/g, ' ')}</Unbroken>
          </span>
        ),
      },
      {
        id: 'differences',
        header: t('cited.differences'),
        meta: { width: 'fit' },
        cell: ({ row }) => <Against citation={row.original} />,
      },
    ],
    [t],
  );
}

function Against({ citation }: { citation: CitationView }) {
  const t = useTranslations('reference');
  if (citation.differences.length === 0) return <StatusTag status="done">{t('cited.same')}</StatusTag>;
  return (
    <ul className={styles.tags}>
      {citation.differences.map((difference) => (
        <li key={difference.field}>
          <Grade grade={difference.grade} isDecided={Boolean(difference.decision)} />
        </li>
      ))}
    </ul>
  );
}

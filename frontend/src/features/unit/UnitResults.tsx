import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { itemsOf } from '../../shared/api/paged';
import { formatDate } from '../../shared/format/date';
import { Button } from '../../shared/ui/Button';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Link } from '../../shared/ui/Link';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Unit.module.css';
import { foundQuery, type UnitResponse } from './unit-api';
import type { UnitsSearch } from './unit-search';

/** What a search finds on the day, whatever it stands under. */
export function UnitResults(filters: Pick<UnitsSearch, 'q' | 'type' | 'asOf'>) {
  const t = useTranslations('unit');
  const ui = useTranslations('ui');
  const found = useInfiniteQuery(foundQuery(filters));
  if (found.isPending) return <Skeleton lines={10} />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  const units = found.data.pages.flatMap(itemsOf);
  if (units.length === 0) return <EmptyState icon={SearchX} title={t('none')} text={t('noneText')} />;
  return (
    <>
      <p role="status" className={styles.found}>
        {t(found.hasNextPage ? 'foundMore' : 'found', { count: units.length })}
      </p>
      <FoundTable units={units} asOf={filters.asOf} />
      {found.hasNextPage && (
        <div className={styles.more}>
          <Button variant="quiet" isPending={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
            {ui('more')}
          </Button>
        </div>
      )}
    </>
  );
}

function FoundTable({ units, asOf }: { units: UnitResponse[]; asOf: string | undefined }) {
  const t = useTranslations('unit');
  const words = useTranslations('directory');
  const navigate = useNavigate();
  const columns: Column<UnitResponse>[] = [
    {
      id: 'name',
      header: t('name'),
      meta: { width: 'wide' },
      cell: ({ row: { original: unit } }) => (
        <Link to="/don-vi/$id" params={{ id: unit.id }} search={{ asOf }} look="plain" className={styles.strong}>
          {unit.name}
        </Link>
      ),
    },
    { id: 'type', header: t('type'), cell: ({ row }) => words(`type.${row.original.type}`) },
    { id: 'code', header: t('code'), meta: { width: 'fit' }, cell: ({ row }) => row.original.code },
    {
      id: 'parent',
      header: t('parent'),
      meta: { width: 'fit', label: t('parent') },
      cell: ({ row }) => row.original.parentCode,
    },
    {
      id: 'from',
      header: t('validFrom'),
      meta: { width: 'fit', label: t('validFrom') },
      cell: ({ row }) => formatDate(row.original.validFrom),
    },
  ];
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={units}
      rowId={(unit) => unit.id}
      onOpen={(unit) => void navigate({ to: '/don-vi/$id', params: { id: unit.id }, search: { asOf } })}
    />
  );
}

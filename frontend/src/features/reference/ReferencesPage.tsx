import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { BookOpenText } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { itemsOf } from '../../shared/api/paged';
import { formatDate } from '../../shared/format/date';
import { useHasRole, useSession } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { PrintButton } from '../../shared/ui/PrintButton';
import { Skeleton } from '../../shared/ui/Skeleton';
import { DuplicatesNote } from './DuplicatesNote';
import styles from './Reference.module.css';
import { ReferenceFilters } from './ReferenceFilters';
import { ReferenceTable } from './ReferenceTable';
import { RegisterButton } from './RegisterButton';
import { referencesQuery } from './reference-api';

const route = getRouteApi('/shell/van-ban');

/** The legal documents that plans and reports cite, with their standing on a day. */
export function ReferencesPage() {
  const t = useTranslations('reference');
  const ui = useTranslations('ui');
  const { today } = useSession();
  const maintains = useHasRole('admin', 'coordinator');
  const { id: _, ...filters } = route.useSearch();
  const navigate = route.useNavigate();
  const references = useInfiniteQuery(referencesQuery(filters));
  const rows = useMemo(() => references.data?.pages.flatMap(itemsOf) ?? [], [references.data]);
  const open = (referenceId: string) =>
    void navigate({ to: '/van-ban/$referenceId', params: { referenceId }, search: { asOf: filters.asOf } });
  return (
    <>
      <PageHeader
        title={filters.asOf ? t('titleOn', { date: formatDate(filters.asOf) }) : t('title')}
        sentence={t('sentence', { date: formatDate(filters.asOf ?? today) })}
        actions={
          <>
            <PrintButton />
            {maintains && <RegisterButton onRegistered={open} />}
          </>
        }
      />
      <div className={styles.above}>{maintains && <DuplicatesNote />}</div>
      <ReferenceFilters filters={filters} onChange={(next) => void navigate({ search: next, replace: true })} />
      <Panel
        fill="flush"
        title={references.data && t(references.hasNextPage ? 'countMore' : 'count', { count: rows.length })}
      >
        {references.isPending && <Skeleton lines={12} />}
        {references.isError && <ErrorState error={references.error} onRetry={() => void references.refetch()} />}
        {references.data && rows.length === 0 && (
          <EmptyState icon={BookOpenText} title={t('none')} text={t('noneText')} />
        )}
        {rows.length > 0 && <ReferenceTable references={rows} asOf={filters.asOf} onOpen={open} />}
      </Panel>
      {references.hasNextPage && (
        <Button
          variant="quiet"
          isPending={references.isFetchingNextPage}
          onPress={() => void references.fetchNextPage()}
        >
          {ui('more')}
        </Button>
      )}
    </>
  );
}

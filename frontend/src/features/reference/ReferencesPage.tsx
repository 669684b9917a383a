import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { BookOpenText, Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { SearchField } from '../../shared/ui/SearchField';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Reference.module.css';
import { ReferenceSheet } from './ReferenceSheet';
import { ReferenceTable } from './ReferenceTable';
import { referencesQuery } from './reference-api';

const route = getRouteApi('/shell/van-ban');

/** The legal documents that plans and reports cite. */
export function ReferencesPage() {
  const t = useTranslations('reference');
  const { q, id } = route.useSearch();
  const navigate = route.useNavigate();
  const references = useQuery(referencesQuery(q));
  const open = (next: string | undefined) => void navigate({ search: { q, id: next } });
  return (
    <>
      <PageHeader title={t('title')} sentence={references.data && t('sentence', { count: references.data.length })} />
      <div className={styles.search}>
        <SearchField
          label={t('search')}
          icon={Search}
          value={q ?? ''}
          onChange={(words) => void navigate({ search: { q: words || undefined }, replace: true })}
        />
      </div>
      <Panel fill="flush">
        {references.isPending && <Skeleton lines={10} />}
        {references.isError && <ErrorState error={references.error} onRetry={() => void references.refetch()} />}
        {references.data?.length === 0 && <EmptyState icon={BookOpenText} title={t('none')} text={t('noneText')} />}
        {references.data && references.data.length > 0 && (
          <ReferenceTable references={references.data} currentId={id ?? null} onOpen={open} />
        )}
      </Panel>
      {id && <ReferenceSheet id={id} onClose={() => open(undefined)} />}
    </>
  );
}

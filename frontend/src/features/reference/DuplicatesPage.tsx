import { useQuery } from '@tanstack/react-query';
import { Combine } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { Skeleton } from '../../shared/ui/Skeleton';
import { DuplicatePanel } from './DuplicatePanel';
import styles from './Page.module.css';
import { duplicatesQuery } from './reference-api';

/** Records that may be one document, side by side; a person says which stays. */
export function DuplicatesPage() {
  const t = useTranslations('reference');
  const pairs = useQuery(duplicatesQuery);
  return (
    <>
      <PageHeader
        trail={
          <Breadcrumb>
            <Link to="/van-ban">{t('title')}</Link>
          </Breadcrumb>
        }
        title={t('duplicates.title')}
        sentence={pairs.data && t('duplicates.sentence', { count: pairs.data.length })}
      />
      {pairs.isPending && <Skeleton lines={8} />}
      {pairs.isError && <ErrorState error={pairs.error} onRetry={() => void pairs.refetch()} />}
      {pairs.data?.length === 0 && (
        <Panel>
          <EmptyState icon={Combine} title={t('duplicates.none')} text={t('duplicates.noneText')} />
        </Panel>
      )}
      <div className={styles.stack}>
        {pairs.data?.map((pair) => (
          <DuplicatePanel key={pair.one.id + pair.other.id} pair={pair} />
        ))}
      </div>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FileStack } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../shared/session/session';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { Skeleton } from '../../shared/ui/Skeleton';
import { officeRoundsQuery } from './consolidation-api';
import type { OfficeRound } from './office-rounds';
import { RoundTable } from './RoundTable';

const route = getRouteApi('/shell/tong-hop');

const isOpen = ({ status }: OfficeRound) => status === null || status === 'DRAFT' || status === 'RETURNED';

/** The year's rounds in which the office owes a report drawn from its units'. */
export function ConsolidationsPage() {
  const t = useTranslations('consolidation');
  const { today } = useSession();
  const { year = Number(today.slice(0, 4)) } = route.useSearch();
  const rounds = useQuery(officeRoundsQuery(year));
  const open = rounds.data?.filter(isOpen) ?? [];
  const missing = open.reduce((sum, each) => sum + each.missing.length, 0);
  return (
    <>
      <PageHeader
        title={t('listTitle', { year: String(year) })}
        sentence={rounds.data && t('listSentence', { open: open.length, missing })}
        actions={[year - 1, year + 1].map((other) => (
          <Link key={other} to="/tong-hop" search={{ year: other }} look="secondary">
            {t('year', { year: String(other) })}
          </Link>
        ))}
      />
      <Panel fill="flush">
        {rounds.isPending && <Skeleton lines={5} />}
        {rounds.isError && <ErrorState error={rounds.error} onRetry={() => void rounds.refetch()} />}
        {rounds.data?.length === 0 && (
          <EmptyState icon={FileStack} title={t('none', { year: String(year) })} text={t('noneText')} />
        )}
        {rounds.data && rounds.data.length > 0 && <RoundTable rounds={rounds.data} />}
      </Panel>
    </>
  );
}

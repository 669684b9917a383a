import type { UseQueryResult } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { CalendarRange } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { RoundPlan } from '../../shared/report/RoundPlan';
import { useSession } from '../../shared/session/session';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { DueText } from '../../shared/ui/DueText';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Link } from '../../shared/ui/Link';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Round.module.css';
import type { RoundSummary } from './round-api';

/** Both tiers by last day; an inner round says how much time it leaves for the outer one. */
export function RoundList({ query }: { query: UseQueryResult<RoundSummary[]> }) {
  const t = useTranslations('round');
  if (query.isPending) return <Skeleton lines={6} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data.length === 0) return <EmptyState icon={CalendarRange} title={t('none')} text={t('noneText')} />;
  return <Rounds rounds={query.data} />;
}

function Rounds({ rounds }: { rounds: RoundSummary[] }) {
  const t = useTranslations('round');
  const { today } = useSession();
  const navigate = useNavigate();
  const columns: Column<RoundSummary>[] = [
    {
      id: 'name',
      header: t('round'),
      meta: { width: 'wide' },
      cell: ({ row: { original: each } }) => (
        <>
          <Link to="/ky-bao-cao/$roundId" params={{ roundId: each.round.id }} look="plain" className={styles.name}>
            {each.round.name}
          </Link>
          <RoundPlan round={each.round} className={styles.sub} />
          <span className={styles.sub}>
            {t(`tier.${each.round.tier}`, { recipient: each.round.recipient.name })}
            {each.round.slackDays != null && ` · ${t('slack', { days: each.round.slackDays })}`}
          </span>
        </>
      ),
    },
    {
      id: 'due',
      header: t('due'),
      meta: { width: 'fit' },
      cell: ({ row: { original: each } }) => (
        <DueText dueOn={each.round.dueOn} today={today} isDone={each.submitted + each.exempt >= each.expected} />
      ),
    },
    {
      id: 'submitted',
      header: t('submitted'),
      meta: { align: 'end', label: t('submitted') },
      cell: ({ row: { original: each } }) => t('ofAll', { part: each.submitted, all: each.expected }),
    },
    {
      id: 'missing',
      header: t('missing'),
      meta: { align: 'end', label: t('missing') },
      cell: ({ row }) => row.original.missing,
    },
    {
      id: 'exempt',
      header: t('exempt'),
      meta: { align: 'end', label: t('exempt') },
      cell: ({ row }) => row.original.exempt,
    },
  ];
  return (
    <DataTable
      label={t('list')}
      columns={columns}
      rows={rounds}
      rowId={(each) => each.round.id}
      onOpen={(each) => void navigate({ to: '/ky-bao-cao/$roundId', params: { roundId: each.round.id } })}
    />
  );
}

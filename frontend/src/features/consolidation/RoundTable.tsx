import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ReportTag } from '../../shared/report/ReportTag';
import { RoundPlan } from '../../shared/report/RoundPlan';
import { useSession } from '../../shared/session/session';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { DueText } from '../../shared/ui/DueText';
import { Link } from '../../shared/ui/Link';
import { StatusTag } from '../../shared/ui/StatusTag';
import styles from './Consolidation.module.css';
import type { OfficeRound } from './office-rounds';
import { StartButton } from './StartButton';

export function RoundTable({ rounds }: { rounds: OfficeRound[] }) {
  const t = useTranslations('consolidation');
  const { today } = useSession();
  const navigate = useNavigate();
  const columns: Column<OfficeRound>[] = [
    {
      id: 'report',
      header: t('report'),
      meta: { width: 'half' },
      cell: ({ row: { original } }) => (
        <>
          <p className={styles.name}>{original.round.name}</p>
          <RoundPlan round={original.round} className={styles.plan} />
          <p className={styles.hint}>{t('to', { recipient: original.round.recipient.name })}</p>
        </>
      ),
    },
    {
      id: 'due',
      header: t('due'),
      meta: { width: 'fit' },
      cell: ({ row: { original } }) => (
        <DueText dueOn={original.round.dueOn} today={today} isDone={original.status === 'ISSUED'} />
      ),
    },
    {
      id: 'units',
      header: t('units'),
      cell: ({ row: { original } }) =>
        original.expected > 0 ? t('accepted', { accepted: original.accepted, all: original.expected }) : t('noInner'),
    },
    {
      id: 'missing',
      header: t('missing'),
      meta: { label: t('missing') },
      cell: ({ row: { original } }) => original.missing.map((unit) => unit.name).join('; ') || t('nobodyMissing'),
    },
    {
      id: 'state',
      header: t('state'),
      meta: { width: 'fit' },
      cell: ({ row: { original } }) =>
        original.status ? (
          <ReportTag status={original.status} official />
        ) : (
          <StatusTag status="idle">{t('notBegun')}</StatusTag>
        ),
    },
    { id: 'action', header: t('action'), meta: { width: 'fit' }, cell: ({ row }) => <Action round={row.original} /> },
  ];
  return (
    <DataTable
      label={t('report')}
      columns={columns}
      rows={rounds}
      rowId={({ round }) => round.id}
      onOpen={({ reportId }) => reportId && void navigate({ to: '/tong-hop/$reportId', params: { reportId } })}
    />
  );
}

function Action({ round: { reportId, mayStart, round } }: { round: OfficeRound }) {
  const t = useTranslations('consolidation');
  if (reportId) {
    return (
      <Link to="/tong-hop/$reportId" params={{ reportId }}>
        {t('open')}
      </Link>
    );
  }
  return mayStart && <StartButton roundId={round.id} />;
}

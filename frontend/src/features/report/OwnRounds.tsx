import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ReportTag } from '../../shared/report/ReportTag';
import { RoundPlan } from '../../shared/report/RoundPlan';
import { useStart } from '../../shared/report/report-api';
import { useHasRole, useSession } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { DueText } from '../../shared/ui/DueText';
import { Link } from '../../shared/ui/Link';
import { StatusTag } from '../../shared/ui/StatusTag';
import styles from './Report.module.css';
import type { OwnRound } from './reports-api';

const waiting = ['DRAFT', 'RETURNED', 'AWAITING_APPROVAL'];

export function OwnRounds({ rounds }: { rounds: OwnRound[] }) {
  const t = useTranslations('report');
  const { today } = useSession();
  const navigate = useNavigate();
  const start = useStart();
  const mayWrite = useHasRole('officer');
  const open = (reportId: string) => void navigate({ to: '/bao-cao/$reportId', params: { reportId } });
  const columns: Column<OwnRound>[] = [
    {
      id: 'name',
      header: t('round'),
      meta: { width: 'wide' },
      cell: ({ row: { original: own } }) => (
        <>
          {own.round.name}
          <RoundPlan round={own.round} className={styles.plan} />
        </>
      ),
    },
    {
      id: 'due',
      header: t('due'),
      meta: { width: 'fit' },
      cell: ({ row: { original: own } }) => (
        <DueText dueOn={own.round.dueOn} today={today} isDone={own.report && !waiting.includes(own.report.status)} />
      ),
    },
    {
      id: 'state',
      header: t('state'),
      cell: ({ row: { original: own } }) =>
        own.report ? (
          <ReportTag status={own.report.status} official={own.report.official} />
        ) : (
          <StatusTag status="idle" />
        ),
    },
    {
      id: 'action',
      header: t('action'),
      meta: { width: 'fit' },
      cell: ({ row: { original: own } }) =>
        own.report ? (
          <Link
            to="/bao-cao/$reportId"
            params={{ reportId: own.report.id }}
            aria-label={`${t('open')}: ${own.round.name}`}
          >
            {t('open')}
          </Link>
        ) : (
          mayWrite && (
            <Button
              size="s"
              aria-label={`${t('start')}: ${own.round.name}`}
              isPending={start.isPending && start.variables === own.round.id}
              onPress={() => start.mutate(own.round.id, { onSuccess: (report) => open(report.value.id) })}
            >
              {t('start')}
            </Button>
          )
        ),
    },
  ];
  return (
    <DataTable
      label={t('listTitle')}
      columns={columns}
      rows={rounds}
      rowId={(own) => own.round.id}
      onOpen={(own) => own.report && open(own.report.id)}
    />
  );
}

import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { RoundPlan } from '../../shared/report/RoundPlan';
import { useSession } from '../../shared/session/session';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { DueText } from '../../shared/ui/DueText';
import { Link } from '../../shared/ui/Link';
import styles from './Release.module.css';
import type { ReportSummary } from './release-api';

export function ReportTable({ reports }: { reports: ReportSummary[] }) {
  const t = useTranslations('release');
  const { today } = useSession();
  const navigate = useNavigate();
  const columns: Column<ReportSummary>[] = [
    {
      id: 'report',
      header: t('report'),
      meta: { width: 'wide' },
      cell: ({ row: { original: report } }) => (
        <>
          <Link to="/phat-hanh/bao-cao/$reportId" params={{ reportId: report.id }} look="plain">
            {report.round.name}
          </Link>
          <RoundPlan round={report.round} className={styles.plan} />
        </>
      ),
    },
    { id: 'recipient', header: t('recipient'), cell: ({ row }) => row.original.round.recipient.name },
    {
      id: 'due',
      header: t('due'),
      meta: { width: 'fit' },
      cell: ({ row }) => <DueText dueOn={row.original.round.dueOn} today={today} />,
    },
  ];
  return (
    <DataTable
      label={t('report')}
      columns={columns}
      rows={reports}
      rowId={(report) => report.id}
      onOpen={(report) => void navigate({ to: '/phat-hanh/bao-cao/$reportId', params: { reportId: report.id } })}
    />
  );
}

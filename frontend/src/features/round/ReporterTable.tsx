import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { ReporterTag } from '../../shared/report/ReporterTag';
import { ReportTag } from '../../shared/report/ReportTag';
import { UnitNote } from '../../shared/source/Notices';
import { Button } from '../../shared/ui/Button';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { Link } from '../../shared/ui/Link';
import { Exempt } from './Exempt';
import styles from './Round.module.css';
import type { Reporter, Round } from './round-api';

/** The expected units with their punctuality, their report and who has it in hand. */
export function ReporterTable({ round }: { round: Round }) {
  const t = useTranslations('round');
  const [excusing, setExcusing] = useState<Reporter | null>(null);
  const official = round.round.tier === 'EXTERNAL';
  const mayExempt = round.allowedActions.includes('EXEMPT');
  const columns: Column<Reporter>[] = [
    {
      id: 'unit',
      header: t('unit'),
      meta: { width: 'half' },
      cell: ({ row: { original: each } }) => (
        <>
          <span className={styles.name}>{each.unit.name}</span>
          <UnitNote notice={each.unitNotice} />
          {each.exemptionReason && <span className={styles.sub}>{each.exemptionReason}</span>}
        </>
      ),
    },
    {
      id: 'state',
      header: t('punctuality'),
      cell: ({ row: { original: each } }) => <ReporterTag state={each.state} daysLate={each.daysLate} />,
    },
    {
      id: 'first',
      header: t('firstSubmitted'),
      meta: { label: t('firstSubmitted') },
      cell: ({ row }) => formatDate(row.original.firstSubmittedOn),
    },
    {
      id: 'report',
      header: t('report'),
      cell: ({ row: { original: each } }) =>
        each.reportStatus && <ReportTag status={each.reportStatus} official={official} />,
    },
    {
      id: 'open',
      header: t('actions'),
      meta: { width: 'fit' },
      cell: ({ row: { original: each } }) =>
        each.reportId ? (
          <Link
            to={official ? '/tong-hop/$reportId' : '/bao-cao/$reportId'}
            params={{ reportId: each.reportId }}
            aria-label={`${t('openReport')}: ${each.unit.name}`}
          >
            {t('openReport')}
          </Link>
        ) : (
          mayExempt &&
          each.state !== 'EXEMPT' && (
            <Button size="s" aria-label={`${t('excuse')}: ${each.unit.name}`} onPress={() => setExcusing(each)}>
              {t('excuse')}
            </Button>
          )
        ),
    },
  ];
  return (
    <>
      <DataTable label={t('reporters')} columns={columns} rows={round.reporters} rowId={(each) => each.unit.code} />
      {excusing && <Exempt roundId={round.round.id} reporter={excusing} onClose={() => setExcusing(null)} />}
    </>
  );
}

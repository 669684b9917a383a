import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { ReportSteps } from '../../shared/report/ReportSteps';
import { ReportTag } from '../../shared/report/ReportTag';
import { RoundPlan } from '../../shared/report/RoundPlan';
import type { Report } from '../../shared/report/report-api';
import { SaveMark } from '../../shared/report/SaveMark';
import type { SaveState } from '../../shared/report/use-content';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import styles from './Report.module.css';

interface Props {
  report: Report;
  /** Null when the report is only read. */
  save: SaveState | null;
  beforeStep?: () => Promise<boolean>;
  isEmpty: boolean;
  /** Headings under which nothing is written. */
  empty: readonly string[];
}

/** Which report it is, where it stands, whether it is saved, and the next step. */
export function ReportHead({ report, save, beforeStep, isEmpty, empty }: Props) {
  const t = useTranslations('report');
  const { round, unit } = report;
  return (
    <>
      <div className={styles.head}>
        <PageHeader
          trail={
            <Breadcrumb>
              <Link to="/ky-bao-cao/$roundId" params={{ roundId: round.id }}>
                {round.name}
              </Link>
            </Breadcrumb>
          }
          title={t('title', { round: round.name, unit: unit.name })}
          sentence={
            <>
              <RoundPlan round={round} end=". " />
              {t('sentence', { date: formatDate(round.dueOn), recipient: round.recipient.name })}
            </>
          }
          actions={
            <>
              {save && <SaveMark state={save} />}
              <span className={styles.tag}>
                <ReportTag status={report.status} official={report.official} />
              </span>
              <ReportSteps report={report} beforeStep={beforeStep} isEmpty={isEmpty} empty={empty} />
            </>
          }
        />
      </div>
      {report.returnReason && report.status === 'RETURNED' && (
        <div className={styles.note}>
          <FindingNote severity="ERROR" message={t('returned', { reason: report.returnReason })} />
        </div>
      )}
    </>
  );
}

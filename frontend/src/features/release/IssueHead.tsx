import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { ReportSteps } from '../../shared/report/ReportSteps';
import { ReportTag } from '../../shared/report/ReportTag';
import { RoundPlan } from '../../shared/report/RoundPlan';
import type { Report } from '../../shared/report/report-api';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { PrintButton } from '../../shared/ui/PrintButton';
import styles from './Release.module.css';

/** Which report it is, where it stands, and what may be decided; what is still being written is handed up elsewhere. */
export function IssueHead({ report }: { report: Report }) {
  const t = useTranslations('release');
  const { round } = report;
  const mayEdit = report.allowedActions.includes('EDIT');
  return (
    <>
      <PageHeader
        trail={
          <Breadcrumb>
            <Link to="/phat-hanh">{t('title')}</Link>
          </Breadcrumb>
        }
        title={t('previewTitle', { round: round.name })}
        sentence={
          <>
            <RoundPlan round={round} end=". " />
            {t('previewSentence', {
              recipient: round.recipient.name,
              due: formatDate(round.dueOn),
              state: t(`state.${report.status}`),
            })}
          </>
        }
        actions={
          <>
            <span className={styles.tag}>
              <ReportTag status={report.status} official={report.official} />
            </span>
            <PrintButton />
            {mayEdit ? (
              <Link to="/tong-hop/$reportId" params={{ reportId: report.id }} look="secondary">
                {t('openConsolidation')}
              </Link>
            ) : (
              <ReportSteps report={report} />
            )}
          </>
        }
      />
      {report.status === 'RETURNED' && report.returnReason && (
        <FindingNote severity="WARNING" message={t('returned', { reason: report.returnReason })} />
      )}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Tagged } from '../../shared/api/tagged';
import { Conflict } from '../../shared/report/Conflict';
import { isEmptyContent } from '../../shared/report/content';
import { emptySections } from '../../shared/report/empty-sections';
import { OutlineEditor } from '../../shared/report/OutlineEditor';
import { type Report, reportQuery } from '../../shared/report/report-api';
import { Timeline } from '../../shared/report/Timeline';
import { useContent } from '../../shared/report/use-content';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Report.module.css';
import { ReportHead } from './ReportHead';

const route = getRouteApi('/shell/bao-cao/$reportId');

/** One unit's report: written by its officers, read and passed on by everybody else. */
export function ReportPage() {
  const { reportId } = route.useParams();
  const report = useQuery(reportQuery(reportId));
  if (report.isError && !report.data) return <ErrorState error={report.error} onRetry={() => void report.refetch()} />;
  if (!report.data) return <Skeleton lines={12} />;
  // A report that changes hands is another screen: whoever may write starts from what the server has.
  return <Writing key={`${reportId} ${report.data.value.status}`} report={report.data} />;
}

function Writing({ report }: { report: Tagged<Report> }) {
  const { value } = report;
  const writer = useContent(value.id, report);
  const mayEdit = value.allowedActions.includes('EDIT');
  return (
    <>
      <ReportHead
        report={value}
        save={mayEdit ? writer.state : null}
        beforeStep={mayEdit ? writer.flush : undefined}
        empty={mayEdit ? emptySections(value.outline, writer.content) : []}
        isEmpty={mayEdit && isEmptyContent(writer.content)}
      />
      <div className={styles.columns}>
        <OutlineEditor report={value} content={writer.content} onChange={mayEdit ? writer.change : undefined} />
        <Timeline entries={value.timeline} />
      </div>
      {writer.state.kind === 'conflict' && <Conflict report={value} writer={writer} />}
    </>
  );
}

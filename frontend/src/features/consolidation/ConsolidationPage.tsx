import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Tagged } from '../../shared/api/tagged';
import { Desk } from '../../shared/official/Desk';
import { Conflict } from '../../shared/report/Conflict';
import { type Report, reportQuery } from '../../shared/report/report-api';
import { useContent } from '../../shared/report/use-content';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Skeleton } from '../../shared/ui/Skeleton';
import { ConsolidationHead } from './ConsolidationHead';
import { ContributionPanel } from './ContributionPanel';
import { type Contribution, contributionsQuery, type UnitRef } from './consolidation-api';
import { FigurePanel } from './FigurePanel';
import { MissingPanel } from './MissingPanel';
import { OutlineEditor } from './OutlineEditor';
import { standingOf } from './standing';
import { useEditing } from './use-editing';

const route = getRouteApi('/shell/tong-hop/$reportId');

/** The office's report in the middle, what the units sent at the side. */
export function ConsolidationPage() {
  const { reportId } = route.useParams();
  const report = useQuery(reportQuery(reportId));
  const offered = useQuery(contributionsQuery(reportId));
  const failed = [report, offered].find((query) => query.isError);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!report.data || !offered.data) return <Skeleton lines={14} />;
  return <Work key={`${reportId} ${report.data.value.status}`} report={report.data} {...offered.data} />;
}

interface WorkProps {
  report: Tagged<Report>;
  contributions: Contribution[];
  missing: UnitRef[];
}

function Work({ report, contributions, missing }: WorkProps) {
  const t = useTranslations('consolidation');
  const writer = useContent(report.value.id, report);
  const editing = useEditing(writer);
  const standing = standingOf(report.value, writer.content, contributions);
  const mayEdit = report.value.allowedActions.includes('EDIT');
  return (
    <>
      <ConsolidationHead
        report={report.value}
        writer={writer}
        standing={standing}
        accepted={contributions.length}
        missing={missing}
      />
      {writer.state.kind === 'conflict' && <Conflict report={report.value} writer={writer} />}
      <Desk
        aside={
          <>
            {missing.length > 0 && <MissingPanel units={missing} />}
            <ContributionPanel
              outline={report.value.outline}
              contributions={contributions}
              used={standing.used}
              onTake={mayEdit ? editing.take : undefined}
            />
          </>
        }
      >
        {!mayEdit && <p>{t('closed')}</p>}
        <OutlineEditor
          outline={report.value.outline}
          content={writer.content}
          contributions={contributions}
          editing={mayEdit ? editing : undefined}
        />
        <FigurePanel figures={standing.figures} onWrite={mayEdit ? editing.figure : undefined} />
      </Desk>
    </>
  );
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { RoundPlan } from '../../shared/report/RoundPlan';
import type { Report } from '../../shared/report/report-api';
import { SaveMark } from '../../shared/report/SaveMark';
import type { Writer } from '../../shared/report/use-content';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { Button } from '../../shared/ui/Button';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import type { UnitRef } from './consolidation-api';
import { DrawButton } from './DrawButton';
import { SubmitDialog } from './SubmitDialog';
import type { Standing } from './standing';

interface Props {
  report: Report;
  writer: Writer;
  standing: Standing;
  accepted: number;
  missing: readonly UnitRef[];
}

/** What the report is, how complete it is, whether it is saved, and the steps. */
export function ConsolidationHead({ report, writer, standing, accepted, missing }: Props) {
  const t = useTranslations('consolidation');
  const shell = useTranslations('shell.page');
  const [asking, setAsking] = useState(false);
  const { round, allowedActions } = report;
  return (
    <>
      <PageHeader
        trail={
          <Breadcrumb>
            <Link to="/tong-hop" search={{ year: round.year }}>
              {shell('consolidation')}
            </Link>
          </Breadcrumb>
        }
        title={t('title', { round: round.name })}
        sentence={
          <>
            <RoundPlan round={round} end=". " />
            {t('sentence', {
              recipient: round.recipient.name,
              due: formatDate(round.dueOn),
              accepted,
              missing: missing.length,
              unused: standing.unused,
              mismatches: standing.mismatches,
            })}
          </>
        }
        actions={
          <>
            {allowedActions.includes('EDIT') && <SaveMark state={writer.state} />}
            <Link to="/phat-hanh/bao-cao/$reportId" params={{ reportId: report.id }} look="secondary">
              {t('preview')}
            </Link>
            {allowedActions.includes('CONSOLIDATE') && <DrawButton reportId={report.id} writer={writer} />}
            {allowedActions.includes('SUBMIT') && (
              <Button variant="primary" onPress={() => setAsking(true)}>
                {t('submit')}
              </Button>
            )}
          </>
        }
      />
      {report.status === 'RETURNED' && report.returnReason && (
        <FindingNote severity="WARNING" message={t('returned', { reason: report.returnReason })} />
      )}
      <SubmitDialog
        report={report}
        writer={writer}
        standing={standing}
        missing={missing}
        isOpen={asking}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

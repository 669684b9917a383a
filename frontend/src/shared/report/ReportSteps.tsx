import { Check, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button';
import { showToast } from '../ui/toast-store';
import { ReturnDialog } from './ReturnDialog';
import { type Report, type Step, useStep } from './report-api';
import { SubmitButton } from './SubmitButton';

interface Props {
  report: Report;
  /** Runs before a step: saves what is still unsaved, and says whether that worked. */
  beforeStep?: () => Promise<boolean>;
  /** Nothing is written: the unit says that there was nothing to tell. */
  isEmpty?: boolean;
  /** Headings that are named before the report is handed on. */
  empty?: readonly string[];
}

/** The next steps that the server allows this person to take. */
export function ReportSteps({ report, beforeStep, isEmpty = false, empty = [] }: Props) {
  const t = useTranslations('report');
  const step = useStep(report.id);
  const [returning, setReturning] = useState(false);
  const may = (action: Report['allowedActions'][number]) => report.allowedActions.includes(action);

  async function take(next: Step) {
    if (beforeStep && !(await beforeStep())) return;
    try {
      // Not mutate's own callbacks: a step may take this very button off the page, and they would be lost with it.
      await step.mutateAsync(next);
      showToast(t(`done.${next.kind}`));
    } catch {
      // The reason is already on the screen (app/queries.ts).
    }
    setReturning(false);
  }

  return (
    <>
      {may('RETURN') && (
        <Button icon={Undo2} onPress={() => setReturning(true)}>
          {t('step.RETURN')}
        </Button>
      )}
      {may('SUBMIT') && (
        <SubmitButton
          label={isEmpty ? t('step.SUBMIT_NIL') : t(report.official ? 'step.SUBMIT_OFFICIAL' : 'step.SUBMIT')}
          empty={isEmpty ? [] : empty}
          isPending={step.isPending}
          onSubmit={() => take({ kind: 'SUBMIT', nil: isEmpty })}
        />
      )}
      {may('APPROVE') && (
        <Button
          variant="primary"
          icon={Check}
          isPending={step.isPending}
          onPress={() => void take({ kind: 'APPROVE' })}
        >
          {t(report.official ? 'step.APPROVE_OFFICIAL' : 'step.APPROVE')}
        </Button>
      )}
      {may('ACCEPT') && (
        <Button variant="primary" icon={Check} isPending={step.isPending} onPress={() => void take({ kind: 'ACCEPT' })}>
          {t('step.ACCEPT')}
        </Button>
      )}
      <ReturnDialog
        isOpen={returning}
        isPending={step.isPending}
        onClose={() => setReturning(false)}
        onReturn={(reason) => void take({ kind: 'RETURN', reason })}
      />
    </>
  );
}

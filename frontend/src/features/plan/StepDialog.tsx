import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../shared/api/problem';
import { docNumber } from '../../shared/format/doc-number';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { Dialog } from '../../shared/ui/Dialog';
import { FindingNote } from '../../shared/ui/FindingNote';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { TextArea } from '../../shared/ui/TextArea';
import { TextField } from '../../shared/ui/TextField';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Cascade.module.css';
import { type Step, useStep } from './life-api';
import type { PlanView } from './plan-api';

interface Props {
  plan: PlanView;
  etag: string;
  step: Step;
  onClose: () => void;
}

/** Says what a step does to the plan, and asks why and on whose order. */
export function StepDialog({ plan, etag, step, onClose }: Props) {
  const t = useTranslations('planLife');
  const ui = useTranslations('ui');
  const change = useStep(plan.id);
  const [reason, setReason] = useState('');
  const [orderedBy, setOrderedBy] = useState('');
  const [on, setOn] = useState<string | null>(null);
  const problem = change.isError ? toProblem(change.error) : null;
  const done = () => {
    showToast(t(`done.${step}`));
    onClose();
  };
  const send = () =>
    change.mutate(
      { step, etag, body: { reason: reason.trim(), orderedBy: orderedBy.trim() || null, on } },
      { onSuccess: done },
    );
  return (
    <Dialog
      title={t(`ask.${step}`, { number: docNumber(plan.number, plan.symbol) })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" isDisabled={!reason.trim()} isPending={change.isPending} onPress={send}>
            {t(`action.${step}`)}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t(`effect.${step}`)}</p>
        {problem?.status === 412 && <FindingNote severity="ERROR" message={t('stale')} />}
        {problem && problem.status !== 412 && <ProblemNote error={problem} />}
        <TextArea isRequired rows={3} label={t('reason')} value={reason} onChange={setReason} />
        <TextField label={t('orderedBy')} hint={t('orderedByHint')} value={orderedBy} onChange={setOrderedBy} />
        <DateField label={t('on')} value={on} onChange={setOn} />
      </div>
    </Dialog>
  );
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { docNumber } from '../../shared/format/doc-number';
import { useSession } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { Dialog } from '../../shared/ui/Dialog';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { TextField } from '../../shared/ui/TextField';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Cascade.module.css';
import { type PlanView, useIssue } from './plan-api';

interface Props {
  plan: PlanView;
  etag: string;
  onClose: () => void;
}

/** Says what an issue does; a plan that was written here gets its number and day now. */
export function IssueDialog({ plan, etag, onClose }: Props) {
  const t = useTranslations('plan');
  const life = useTranslations('planLife');
  const ui = useTranslations('ui');
  const { today } = useSession();
  const issue = useIssue(plan.id);
  const [number, setNumber] = useState('');
  const [issuedOn, setIssuedOn] = useState<string | null>(today);
  const done = () => {
    showToast(t('issued'));
    onClose();
  };
  const body = plan.number ? undefined : { number: number.trim() || null, issuedOn };
  return (
    <Dialog
      title={plan.number ? t('issueTitle', { number: docNumber(plan.number, plan.symbol) }) : t('issueDraft')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button
            variant="primary"
            isPending={issue.isPending}
            onPress={() => issue.mutate({ etag, body }, { onSuccess: done })}
          >
            {t('issue')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t('issueText', { tasks: plan.tasks.length, duties: plan.duties.length })}</p>
        {issue.isError && <ProblemNote error={issue.error} />}
        {!plan.number && (
          <>
            <TextField label={life('number')} hint={life('numberHint')} value={number} onChange={setNumber} />
            <DateField label={life('issuedOn')} value={issuedOn} onChange={setIssuedOn} />
          </>
        )}
      </div>
    </Dialog>
  );
}

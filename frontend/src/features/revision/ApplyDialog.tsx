import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../shared/api/problem';
import { useSession } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { Dialog } from '../../shared/ui/Dialog';
import { FindingNote } from '../../shared/ui/FindingNote';
import { TextArea } from '../../shared/ui/TextArea';
import { TextField } from '../../shared/ui/TextField';
import { showToast } from '../../shared/ui/toast-store';
import { tallyOf } from './changes';
import styles from './Revision.module.css';
import { type RevisionView, useApply } from './revision-api';

interface Props {
  revision: RevisionView;
  plan: { id: string; status: string };
  onClose: () => void;
}

/** Why the plan is amended and who ordered it; says what exactly will happen. */
export function ApplyDialog({ revision, plan, onClose }: Props) {
  const t = useTranslations('revision');
  const ui = useTranslations('ui');
  const navigate = useNavigate();
  const { today } = useSession();
  const apply = useApply(revision.id);
  const [reason, setReason] = useState('');
  const [orderedBy, setOrderedBy] = useState('');
  const [decidedOn, setDecidedOn] = useState<string | null>(today);
  const tally = tallyOf(revision);
  const isDraft = plan.status === 'DRAFT';
  const problem = apply.error && toProblem(apply.error);
  const touched = revision.changes.filter((change) => change.decision === 'ACCEPT' && change.affects.progressed > 0);

  function run() {
    const why = { reason: reason.trim() || null, orderedBy: orderedBy.trim() || null, decidedOn };
    apply.mutate(isDraft ? {} : why, {
      onSuccess: () => {
        showToast(t('applied', { count: tally.accepted }));
        void navigate({ to: '/ke-hoach/$planId', params: { planId: plan.id } });
      },
    });
  }

  return (
    <Dialog
      title={t('applyTitle', { count: tally.accepted })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" isPending={apply.isPending} isDisabled={!isDraft && !reason.trim()} onPress={run}>
            {t('apply')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p>{t(isDraft ? 'applyDraft' : 'applyText', { accepted: tally.accepted, rejected: tally.rejected })}</p>
        {touched.length > 0 && <FindingNote severity="WARNING" message={t('touched', { count: touched.length })} />}
        {!isDraft && (
          <>
            <TextArea label={t('reason')} rows={3} value={reason} onChange={setReason} isRequired />
            <TextField label={t('orderedBy')} hint={t('orderedByHint')} value={orderedBy} onChange={setOrderedBy} />
            <DateField label={t('decidedOn')} value={decidedOn} onChange={setDecidedOn} />
          </>
        )}
        {problem && <FindingNote severity="ERROR" message={[problem.title, problem.detail].join(' ')} />}
      </div>
    </Dialog>
  );
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ReceiptTag } from '../../shared/official/ReceiptTag';
import { needsNote, type ReceiptCode } from '../../shared/official/receipt';
import { Button } from '../../shared/ui/Button';
import { Panel } from '../../shared/ui/Panel';
import { RadioGroup } from '../../shared/ui/RadioGroup';
import { TextArea } from '../../shared/ui/TextArea';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Liaison.module.css';
import { type LiaisonEvent, useConfirm } from './liaison-api';

/** What there is to say, by what happened to the release; 13 is the sender's word. */
const offered: Record<LiaisonEvent['event'], readonly ReceiptCode[]> = {
  ISSUED: ['03', '01', '04', '05', '06', '02'],
  REPLACED: ['15', '16'],
  RECALLED: ['15', '16'],
};

interface Props {
  releaseId: string;
  event: LiaisonEvent['event'];
  last: string | null | undefined;
}

/** Tells the sender how far the recipient is; a refusal says why. */
export function ConfirmPanel({ releaseId, event, last }: Props) {
  const t = useTranslations('liaison');
  const words = useTranslations('official.receipt');
  const confirm = useConfirm(releaseId);
  const [status, setStatus] = useState<ReceiptCode>(offered[event][0] ?? '03');
  const [note, setNote] = useState('');
  const must = needsNote(status);
  function send() {
    confirm.mutate(
      { status, note: note.trim() || null },
      {
        onSuccess: () => {
          showToast(t('sent'));
          setNote('');
        },
      },
    );
  }
  return (
    <Panel title={t('confirm')}>
      <form aria-label={t('confirm')} className={styles.form} onSubmit={(submit) => submit.preventDefault()}>
        {last && (
          <p className={styles.last}>
            {t('last')} <ReceiptTag code={last} />
          </p>
        )}
        <RadioGroup
          label={t('status')}
          value={status}
          onChange={setStatus}
          choices={offered[event].map((code) => ({ id: code, label: words(`s${code}`) }))}
        />
        <TextArea
          label={must ? t('reason') : t('note')}
          rows={3}
          value={note}
          onChange={setNote}
          isRequired={must}
          maxLength={1000}
        />
        <Button variant="primary" isPending={confirm.isPending} isDisabled={must && !note.trim()} onPress={send}>
          {t('send')}
        </Button>
      </form>
    </Panel>
  );
}

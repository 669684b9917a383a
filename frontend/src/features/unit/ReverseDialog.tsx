import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../shared/api/problem';
import { formatDate } from '../../shared/format/date';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { FindingNote } from '../../shared/ui/FindingNote';
import { TextArea } from '../../shared/ui/TextArea';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Unit.module.css';
import { type EventResponse, useReverse } from './unit-api';

/** Takes an event back by a new one, with a reason; what stands in the way is said here. */
export function ReverseDialog({ event, onClose }: { event: EventResponse; onClose: () => void }) {
  const t = useTranslations('unit');
  const ui = useTranslations('ui');
  const words = useTranslations('directory');
  const reverse = useReverse();
  const [reason, setReason] = useState('');
  const send = () =>
    reverse.mutate(
      { id: event.id, reason: reason.trim() },
      {
        onSuccess: () => {
          showToast(t('reversedToast'));
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={t('reverseTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('close')}</Button>
          <Button variant="danger" isDisabled={!reason.trim()} isPending={reverse.isPending} onPress={send}>
            {t('reverse')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p>{t('reverseText', { kind: words(`event.${event.kind}`), date: formatDate(event.effectiveOn) })}</p>
        <TextArea label={t('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} isRequired rows={3} />
        {reverse.isError && <FindingNote severity="ERROR" message={toProblem(reverse.error).message} />}
      </div>
    </Dialog>
  );
}

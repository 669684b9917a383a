import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { TextArea } from '../../shared/ui/TextArea';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Reference.module.css';
import { type RelationView, useWithdraw } from './reference-api';

interface Props {
  documentId: string;
  relation: RelationView;
  onClose: () => void;
}

/** Takes a mistaken relation back; it belongs to the document that acts on the other. */
export function WithdrawDialog({ documentId, relation, onClose }: Props) {
  const t = useTranslations('reference.relations');
  const ui = useTranslations('ui');
  const withdraw = useWithdraw();
  const [reason, setReason] = useState('');
  const { direction, kind, other } = relation;
  const from = direction === 'OUT' ? documentId : (other.id ?? documentId);

  function save() {
    withdraw.mutate(
      { from, relationId: relation.id, reason: reason.trim() },
      {
        onSuccess: () => {
          showToast(t('withdrawn'));
          onClose();
        },
      },
    );
  }

  return (
    <Dialog
      title={t('withdrawNamed', { number: other.number })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="danger" isDisabled={!reason.trim()} isPending={withdraw.isPending} onPress={save}>
            {t('withdraw')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>
          {t('withdrawText', {
            kind: t(direction === 'OUT' ? `out.${kind}` : `in.${kind}`),
            number: other.number,
          })}
        </p>
        <TextArea
          label={t('withdrawReason')}
          hint={t('withdrawHint')}
          value={reason}
          onChange={setReason}
          isRequired
          rows={3}
        />
      </div>
    </Dialog>
  );
}

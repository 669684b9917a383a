import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextArea } from '../ui/TextArea';

interface Props {
  isOpen: boolean;
  isPending: boolean;
  onClose: () => void;
  onReturn: (reason: string) => void;
}

/** A report goes back only with words that say what to correct. */
export function ReturnDialog({ isOpen, isPending, onClose, onReturn }: Props) {
  const t = useTranslations('report');
  const ui = useTranslations('ui');
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={t('returnTitle')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!reason.trim()}
            isPending={isPending}
            onPress={() => onReturn(reason.trim())}
          >
            {t('step.RETURN')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('returnReason')}
        hint={t('returnHint')}
        value={reason}
        onChange={setReason}
        isRequired
        rows={5}
      />
    </Dialog>
  );
}

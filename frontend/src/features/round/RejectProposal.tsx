import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { TextArea } from '../../shared/ui/TextArea';
import { type Proposal, useDecide } from './proposal-api';

/** Leaves the round as it is, with the reason that later readers will ask for. */
export function RejectProposal({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const t = useTranslations('round.proposal');
  const ui = useTranslations('ui');
  const decide = useDecide(proposal);
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={t('keepTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!reason.trim()}
            isPending={decide.isPending}
            onPress={() => decide.mutate({ accepted: false, reason: reason.trim() }, { onSettled: onClose })}
          >
            {t('keep')}
          </Button>
        </>
      }
    >
      <TextArea label={t('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} isRequired />
    </Dialog>
  );
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { TextArea } from '../../shared/ui/TextArea';
import { type Reporter, useChangeRound } from './round-api';

/** Excuses a unit from the round, with the reason that stays beside its name. */
export function Exempt({ roundId, reporter, onClose }: { roundId: string; reporter: Reporter; onClose: () => void }) {
  const t = useTranslations('round');
  const ui = useTranslations('ui');
  const change = useChangeRound(roundId);
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={t('excuseTitle', { unit: reporter.unit.name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!reason.trim()}
            isPending={change.isPending}
            onPress={() =>
              change.mutate({ kind: 'EXEMPT', unit: reporter.unit.code, reason: reason.trim() }, { onSettled: onClose })
            }
          >
            {t('excuse')}
          </Button>
        </>
      }
    >
      <TextArea label={t('excuseReason')} hint={t('excuseHint')} value={reason} onChange={setReason} isRequired />
    </Dialog>
  );
}

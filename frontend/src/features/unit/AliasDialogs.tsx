import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../shared/api/problem';
import { useSession } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { Dialog } from '../../shared/ui/Dialog';
import { FindingNote } from '../../shared/ui/FindingNote';
import { TextField } from '../../shared/ui/TextField';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Unit.module.css';
import { type Alias, useAddAlias, useEndAlias } from './unit-facts-api';

export function AddAliasDialog({ unitId, onClose }: { unitId: string; onClose: () => void }) {
  const t = useTranslations('unit');
  const ui = useTranslations('ui');
  const { today } = useSession();
  const add = useAddAlias(unitId);
  const [spelling, setSpelling] = useState('');
  const [from, setFrom] = useState<string | null>(today);
  const [to, setTo] = useState<string | null>(null);
  const send = () =>
    add.mutate(
      { spelling: spelling.trim(), from: from ?? today, to },
      {
        onSuccess: () => {
          showToast(t('aliasAdded'));
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={t('addAlias')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" isDisabled={!spelling.trim() || !from} isPending={add.isPending} onPress={send}>
            {t('addAlias')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <TextField label={t('spelling')} value={spelling} onChange={setSpelling} isRequired />
        <DateField label={t('aliasFrom')} value={from} onChange={setFrom} isRequired />
        <DateField label={t('aliasTo')} value={to} onChange={setTo} />
        {add.isError && <FindingNote severity="ERROR" message={toProblem(add.error).message} />}
      </div>
    </Dialog>
  );
}

export function EndAliasDialog({ unitId, alias, onClose }: { unitId: string; alias: Alias; onClose: () => void }) {
  const t = useTranslations('unit');
  const ui = useTranslations('ui');
  const { today } = useSession();
  const end = useEndAlias(unitId);
  const [on, setOn] = useState<string | null>(today);
  const send = () =>
    on &&
    end.mutate(
      { aliasId: alias.id, on },
      {
        onSuccess: () => {
          showToast(t('aliasEnded'));
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={t('endAliasOf', { spelling: alias.spelling })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" isDisabled={!on} isPending={end.isPending} onPress={send}>
            {t('endAlias')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <DateField label={t('lastDay')} value={on} onChange={setOn} isRequired />
        {end.isError && <FindingNote severity="ERROR" message={toProblem(end.error).message} />}
      </div>
    </Dialog>
  );
}

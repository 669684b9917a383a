import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { unitsQuery } from '../../shared/directory/units-api';
import { Button } from '../../shared/ui/Button';
import { Checkbox } from '../../shared/ui/Checkbox';
import { Dialog } from '../../shared/ui/Dialog';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Round.module.css';
import { type Round, useChangeRound } from './round-api';

/** Chooses units that are expected in the round from now on. */
export function AddReporters({ round, onClose }: { round: Round; onClose: () => void }) {
  const t = useTranslations('round');
  const ui = useTranslations('ui');
  const units = useQuery(unitsQuery);
  const change = useChangeRound(round.round.id);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const expected = new Set(round.reporters.map((each) => each.unit.code));
  const toggle = (code: string, on: boolean) =>
    setChosen((before) => (on ? [...before, code] : before.filter((each) => each !== code)));

  function add() {
    change.mutate(
      { kind: 'ADD', unitCodes: [...chosen] },
      { onSuccess: () => showToast(t('added', { count: chosen.length })), onSettled: onClose },
    );
  }

  return (
    <Dialog
      title={t('addReporters')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" isDisabled={chosen.length === 0} isPending={change.isPending} onPress={add}>
            {t('add', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {units.data
          ?.filter((unit) => !expected.has(unit.id) && unit.id !== round.round.recipient.code)
          .map((unit) => (
            <Checkbox key={unit.id} isSelected={chosen.includes(unit.id)} onChange={(on) => toggle(unit.id, on)}>
              {unit.label}
            </Checkbox>
          ))}
      </div>
    </Dialog>
  );
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DateField } from '../../shared/ui/DateField';
import { FixDialog } from './FixDialog';
import type { Amendment, DraftTask } from './import-api';
import { UnitChecks } from './UnitChecks';

interface Props {
  task: DraftTask;
  onAmend: (amendment: Amendment) => void;
  onClose: () => void;
}

/** A person says which units a task's words mean, and its last day. */
export function FixTask({ task, onAmend, onClose }: Props) {
  const t = useTranslations('importing');
  const [dueOn, setDueOn] = useState(task.time.dueOn ?? null);
  const [units, setUnits] = useState(() => task.assignments.map((each) => each.units.map((unit) => unit.code)));
  const set = (index: number, codes: string[]) =>
    setUnits((all) => all.map((each, at) => (at === index ? codes : each)));

  function save() {
    const changed = task.assignments.flatMap((each, index) => {
      const codes = units[index] ?? [];
      const before = each.units.map((unit) => unit.code);
      return codes.join() === before.join() ? [] : [{ index, units: codes }];
    });
    onAmend({ tasks: [{ ordinal: task.ordinal, dueOn, assignments: changed }] });
    onClose();
  }

  return (
    <FixDialog title={t('fixTask', { ordinal: task.ordinal })} onSave={save} onClose={onClose}>
      <DateField label={t('lastDayField')} hint={task.time.text} value={dueOn} onChange={setDueOn} />
      {task.assignments.map((each, index) => (
        <UnitChecks
          key={each.role + each.phrase}
          label={`${t(`role.${each.role}`)}: ${each.phrase}`}
          chosen={units[index] ?? []}
          onChange={(codes) => set(index, codes)}
        />
      ))}
    </FixDialog>
  );
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PartyField } from '../../shared/directory/PartyField';
import type { FoundUnit } from '../../shared/directory/units-api';
import { Select } from '../../shared/ui/Select';
import { TextArea } from '../../shared/ui/TextArea';
import { DueFields } from './DueFields';
import { EditForm } from './EditForm';
import styles from './Form.module.css';
import type { Amendment, DraftTask } from './import-api';

interface Props {
  task: DraftTask;
  asOf: string | null | undefined;
  onAmend: (amendment: Amendment) => void;
  onClose: () => void;
}

type Role = DraftTask['assignments'][number]['role'];

const roles = ['LEAD', 'COORDINATE', 'PERFORM'] as const;
const codesOf = (units: readonly FoundUnit[]) => units.map((unit) => unit.code);

/** A person says what a task is, who has it and until when. */
export function TaskEditor({ task, asOf, onAmend, onClose }: Props) {
  const t = useTranslations('importing');
  const [text, setText] = useState(task.text);
  const [dueOn, setDueOn] = useState(task.time.dueOn ?? null);
  const [rule, setRule] = useState(task.time.dueRule ?? null);
  const [parties, setParties] = useState<FoundUnit[][]>(() => task.assignments.map((each) => each.units));
  const [addedRole, setAddedRole] = useState<Role>(task.assignments.length === 0 ? 'LEAD' : 'COORDINATE');
  const [added, setAdded] = useState<FoundUnit[]>([]);

  function save() {
    const assignments = task.assignments.flatMap((each, index) => {
      const units = codesOf(parties[index] ?? []);
      return units.join() === codesOf(each.units).join() ? [] : [{ index, units }];
    });
    onAmend({
      tasks: [
        {
          ordinal: task.ordinal,
          ...(text.trim() !== task.text && text.trim() && { text: text.trim() }),
          ...(dueOn !== (task.time.dueOn ?? null) && { dueOn }),
          ...(rule !== (task.time.dueRule ?? null) && { dueRule: rule }),
          ...(assignments.length > 0 && { assignments }),
          ...(added.length > 0 && { added: [{ role: addedRole, units: codesOf(added) }] }),
        },
      ],
    });
    onClose();
  }

  return (
    <EditForm label={t('fixThis', { name: t('taskName', { ordinal: task.ordinal }) })} onSave={save} onClose={onClose}>
      <TextArea label={t('taskText')} rows={3} value={text} onChange={setText} />
      {task.assignments.map((each, index) => (
        <PartyField
          // biome-ignore lint/suspicious/noArrayIndexKey: assignments keep their place
          key={index}
          label={t(`role.${each.role}`)}
          hint={t('asWritten', { words: each.phrase })}
          asOf={asOf}
          units={parties[index] ?? []}
          onChange={(units) => setParties((all) => all.map((old, at) => (at === index ? units : old)))}
        />
      ))}
      <details open={task.assignments.length === 0} className={styles.more}>
        <summary>{t('addUnits')}</summary>
        <Select
          label={t('addedRole')}
          choices={roles.map((id) => ({ id, label: t(`role.${id}`) }))}
          value={addedRole}
          onChange={setAddedRole}
        />
        <PartyField label={t('addedUnits')} asOf={asOf} units={added} onChange={setAdded} />
      </details>
      <DueFields wording={task.time.text} dueOn={dueOn} rule={rule} onDueOn={setDueOn} onRule={setRule} />
    </EditForm>
  );
}

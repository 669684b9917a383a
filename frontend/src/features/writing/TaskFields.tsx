import { useTranslations } from 'use-intl';
import { DateField } from '../../shared/ui/DateField';
import { TextArea } from '../../shared/ui/TextArea';
import { TextField } from '../../shared/ui/TextField';
import { useFaults } from './faults';
import { PartiesField } from './PartiesField';
import styles from './Writing.module.css';
import type { WrittenTask, WrittenUnit } from './writing-draft';

const roles = ['LEAD', 'PERFORM', 'COORDINATE'] as const;

interface Props {
  task: WrittenTask;
  /** Where the task stands in what is sent: `tasks[0]`. */
  path: string;
  set: (change: Partial<WrittenTask>) => void;
}

/** The words of a task, its units by role, and its time in one of three ways. */
export function TaskFields({ task, path, set }: Props) {
  const t = useTranslations('writing');
  const fault = useFaults();
  const put = (role: (typeof roles)[number], units: WrittenUnit[]) =>
    set({
      parties: [...task.parties.filter((party) => party.role !== role), ...units.map((unit) => ({ ...unit, role }))],
    });
  return (
    <>
      <TextArea
        rows={2}
        label={t('taskText')}
        value={task.text}
        onChange={(text) => set({ text })}
        error={fault(`${path}.text`)}
        isRequired
      />
      <div className={styles.three}>
        {roles.map((role) => (
          <PartiesField
            key={role}
            label={t(`role.${role}`)}
            units={task.parties.filter((party) => party.role === role)}
            error={role === 'LEAD' ? fault(`${path}.parties`) : undefined}
            onChange={(units) => put(role, units)}
          />
        ))}
      </div>
      <div className={styles.three}>
        <DateField
          label={t('dueOn')}
          value={task.dueOn ?? null}
          onChange={(dueOn) => set({ dueOn, timeText: null })}
          error={fault(`${path}.dueOn`)}
        />
        <TextField
          label={t('timeText')}
          hint={t('timeHint')}
          value={task.timeText ?? ''}
          onChange={(words) => set({ timeText: words || null, ...(words && { dueOn: null }) })}
          error={fault(`${path}.timeText`)}
        />
        <TextField
          label={t('trigger')}
          hint={t('triggerHint')}
          value={task.trigger ?? ''}
          onChange={(words) => set({ trigger: words || null })}
          error={fault(`${path}.trigger`)}
        />
      </div>
    </>
  );
}

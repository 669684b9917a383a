import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { TextArea } from '../../shared/ui/TextArea';
import { TextField } from '../../shared/ui/TextField';
import { PartiesField } from './PartiesField';
import { RowFrame } from './RowFrame';
import styles from './Writing.module.css';
import { type Keyed, moved, newTask, type WrittenTask } from './writing-draft';

interface Props {
  tasks: Keyed<WrittenTask>[];
  onChange: (tasks: Keyed<WrittenTask>[]) => void;
}

const roles = ['LEAD', 'PERFORM', 'COORDINATE'] as const;

export function TaskRows({ tasks, onChange }: Props) {
  const t = useTranslations('writing');
  const put = (index: number, task: Keyed<WrittenTask>) =>
    onChange(tasks.map((each, at) => (at === index ? task : each)));
  return (
    <>
      <ol className={styles.rows}>
        {tasks.map((task, index) => (
          <RowFrame
            key={task.key}
            title={t('task', { number: index + 1 })}
            isFirst={index === 0}
            isLast={index === tasks.length - 1}
            onMove={(by) => onChange(moved(tasks, index, by))}
            onRemove={() => onChange(tasks.filter((each) => each.key !== task.key))}
          >
            <TaskFields task={task} set={(change) => put(index, { ...task, ...change })} />
          </RowFrame>
        ))}
      </ol>
      <Button icon={Plus} onPress={() => onChange([...tasks, newTask()])}>
        {t('addTask')}
      </Button>
    </>
  );
}

function TaskFields({ task, set }: { task: WrittenTask; set: (change: Partial<WrittenTask>) => void }) {
  const t = useTranslations('writing');
  return (
    <>
      <TextArea rows={2} label={t('taskText')} value={task.text} onChange={(text) => set({ text })} isRequired />
      <div className={styles.three}>
        {roles.map((role) => (
          <PartiesField
            key={role}
            label={t(`role.${role}`)}
            units={task.parties.filter((party) => party.role === role)}
            onChange={(units) =>
              set({
                parties: [
                  ...task.parties.filter((party) => party.role !== role),
                  ...units.map((unit) => ({ ...unit, role })),
                ],
              })
            }
          />
        ))}
      </div>
      <div className={styles.three}>
        <DateField label={t('dueOn')} value={task.dueOn ?? null} onChange={(dueOn) => set({ dueOn, timeText: null })} />
        <TextField
          label={t('timeText')}
          hint={t('timeHint')}
          value={task.timeText ?? ''}
          onChange={(words) => set({ timeText: words || null, ...(words && { dueOn: null }) })}
        />
        <TextField
          label={t('trigger')}
          hint={t('triggerHint')}
          value={task.trigger ?? ''}
          onChange={(words) => set({ trigger: words || null })}
        />
      </div>
    </>
  );
}

import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { RowFrame } from './RowFrame';
import { TaskFields } from './TaskFields';
import styles from './Writing.module.css';
import { type Keyed, moved, newTask, sentTasks, type WrittenTask } from './writing-draft';

interface Props {
  tasks: Keyed<WrittenTask>[];
  onChange: (tasks: Keyed<WrittenTask>[]) => void;
}

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
            <TaskFields
              task={task}
              path={`tasks[${sentTasks(tasks).indexOf(task)}]`}
              set={(change) => put(index, { ...task, ...change })}
            />
          </RowFrame>
        ))}
      </ol>
      <Button icon={Plus} onPress={() => onChange([...tasks, newTask()])}>
        {t('addTask')}
      </Button>
    </>
  );
}

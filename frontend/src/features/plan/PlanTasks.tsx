import { useTranslations } from 'use-intl';
import { partStatus } from '../../shared/format/work-status';
import { useSession } from '../../shared/session/session';
import { markKey } from '../../shared/source/marks';
import { Fact, ReadItem, ReadList } from '../../shared/source/ReadItem';
import { Link } from '../../shared/ui/Link';
import { Unbroken } from '../../shared/ui/Unbroken';
import styles from './Plan.module.css';
import type { TaskView } from './plan-api';

interface Props {
  tasks: TaskView[];
  active: string | undefined;
  onPick: (key: string) => void;
}

const roles = ['LEAD', 'PERFORM', 'COORDINATE'] as const;

/** The tasks with the words that assigned them and how far their units are. */
export function PlanTasks({ tasks, active, onPick }: Props) {
  return (
    <ReadList>
      {tasks.map((task, index) => {
        const key = markKey('task', index);
        return (
          <ReadItem
            key={task.id}
            mark={key}
            title={
              <span className={styles.text}>
                <Unbroken>{`${task.ordinal}. ${task.text}`}</Unbroken>
              </span>
            }
            isActive={active === key}
            onPick={() => onPick(key)}
          >
            <Facts task={task} />
          </ReadItem>
        );
      })}
    </ReadList>
  );
}

function Facts({ task }: { task: TaskView }) {
  const t = useTranslations('task');
  const words = useTranslations('plan');
  const { today } = useSession();
  const done = task.assignments.filter((part) => part.status === 'DONE').length;
  const late = task.assignments.filter((part) => partStatus(part, today).status === 'overdue').length;
  return (
    <>
      {roles.map((role) => {
        const phrases = [...new Set(task.assignments.filter((part) => part.role === role).map((part) => part.phrase))];
        return phrases.length > 0 ? (
          <Fact key={role} label={words(`role.${role}`)}>
            {phrases.join('; ')}
          </Fact>
        ) : null;
      })}
      <Fact label={t('due')}>{task.time.text}</Fact>
      {task.assignments.length > 0 && (
        <Fact label={t('progress')}>
          {words('doneOf', { done, all: task.assignments.length, late })}{' '}
          <Link to="/nhiem-vu" search={{ planId: task.planId, task: task.id }}>
            {words('openTask')}
          </Link>
        </Fact>
      )}
    </>
  );
}

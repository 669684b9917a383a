import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { ReferenceNotices } from '../../shared/source/Notices';
import { DocNumber } from '../../shared/ui/DocNumber';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Link } from '../../shared/ui/Link';
import { Sheet } from '../../shared/ui/Sheet';
import { Skeleton } from '../../shared/ui/Skeleton';
import { Unbroken } from '../../shared/ui/Unbroken';
import { ProgressForm } from './ProgressForm';
import styles from './Task.module.css';
import { TaskPart } from './TaskPart';
import { type TaskView, taskQuery } from './task-api';

interface Props {
  taskId: string;
  /** The assignment that was opened; its unit may have several. */
  partId: string | undefined;
  onClose: () => void;
}

/** One task with the sentence it comes from, who does it, and the form for those who may say how far it is. */
export function TaskSheet({ taskId, partId, onClose }: Props) {
  const t = useTranslations('task');
  const task = useQuery(taskQuery(taskId));
  return (
    <Sheet title={task.data ? t('sheetTitle', { ordinal: task.data.ordinal }) : t('task')} isOpen onClose={onClose}>
      {task.isPending && <Skeleton />}
      {task.isError && <ErrorState error={task.error} onRetry={() => void task.refetch()} />}
      {task.data && <Body task={task.data} partId={partId} onClose={onClose} />}
    </Sheet>
  );
}

function Body({ task, partId, onClose }: { task: TaskView; partId: string | undefined; onClose: () => void }) {
  const t = useTranslations('task');
  const mine = task.assignments.filter((part) => part.allowedActions.includes('RECORD_PROGRESS'));
  const open = mine.find((part) => part.id === partId) ?? mine[0];
  return (
    <>
      <blockquote className={styles.quote}>
        <Unbroken>{task.text}</Unbroken>
      </blockquote>
      <p className={styles.source}>
        {task.plan && (
          <Link to="/ke-hoach/$planId" params={{ planId: task.plan.id }}>
            {t('planOf')} <DocNumber number={task.plan.number} symbol={task.plan.symbol} />{' '}
            {t('planDate', { date: formatDate(task.plan.issuedOn) })}
          </Link>
        )}
        {task.time.text && (
          <>
            {' '}
            · <Unbroken>{t('timeOf', { text: task.time.text })}</Unbroken>
          </>
        )}
      </p>
      <ReferenceNotices notices={task.notices} />
      <ul className={styles.parts}>
        {task.assignments.map((part) => (
          <TaskPart key={part.id} part={part} />
        ))}
      </ul>
      {open && <ProgressForm key={open.id} taskId={task.id} part={open} onDone={onClose} />}
    </>
  );
}

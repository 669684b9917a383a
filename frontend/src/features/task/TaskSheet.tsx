import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Sheet } from '../../shared/ui/Sheet';
import { Skeleton } from '../../shared/ui/Skeleton';
import { OccurrenceForm } from './OccurrenceForm';
import { PartDetail } from './PartDetail';
import { PartList } from './PartList';
import { TaskSource } from './TaskSource';
import { type TaskView, taskQuery } from './task-api';
import type { PartTab } from './task-search';

interface Props {
  taskId: string;
  /** The assignment that was opened; its unit may have several. */
  partId: string | undefined;
  tab: PartTab | undefined;
  /** Another part of the task, or another side of it. */
  onShow: (change: { part?: string; tab?: PartTab }) => void;
  onClose: () => void;
}

/** One task: the sentence it comes from, what all its units do, and one unit's part with everything that happened to it. */
export function TaskSheet({ taskId, onClose, ...shown }: Props) {
  const t = useTranslations('task');
  const task = useQuery(taskQuery(taskId));
  return (
    <Sheet
      size="wide"
      title={task.data ? t('sheetTitle', { ordinal: task.data.ordinal }) : t('task')}
      isOpen
      onClose={onClose}
    >
      {task.isPending && <Skeleton />}
      {task.isError && <ErrorState error={task.error} onRetry={() => void task.refetch()} />}
      {task.data && <Body task={task.data} {...shown} onClose={onClose} />}
    </Sheet>
  );
}

function Body({ task, partId, tab, onShow, onClose }: Omit<Props, 'taskId'> & { task: TaskView }) {
  const { assignments } = task;
  const mine = assignments.find((part) => part.allowedActions.includes('RECORD_PROGRESS'));
  const shown = assignments.find((part) => part.id === partId) ?? mine ?? assignments[0];
  const waits = assignments.some((part) => !part.dueOn && part.allowedActions.includes('RECORD_OCCURRENCE'));
  return (
    <>
      <TaskSource task={task} />
      {waits && <OccurrenceForm task={task} />}
      {assignments.length > 1 && (
        <PartList parts={assignments} shownId={shown?.id} onPick={(part) => onShow({ part, tab })} />
      )}
      {shown && (
        <PartDetail
          key={shown.id}
          task={task}
          part={shown}
          tab={tab ?? 'progress'}
          onTab={(next) => onShow({ part: shown.id, tab: next })}
          onDone={onClose}
        />
      )}
    </>
  );
}

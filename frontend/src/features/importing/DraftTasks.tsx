import { ListChecks } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { loadWords } from '../../shared/i18n/dictionary';
import { readLocale } from '../../shared/i18n/locale';
import { LongList } from '../../shared/source/LongList';
import { indexIn, markKey } from '../../shared/source/marks';
import { ReadItem, ReadList } from '../../shared/source/ReadItem';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Skeleton } from '../../shared/ui/Skeleton';
import { Unbroken } from '../../shared/ui/Unbroken';
import styles from './Import.module.css';
import type { Amendment, DraftTask, ImportView } from './import-api';
import type { Show } from './import-search';
import { PartButtons } from './PartButtons';
import { inPlace } from './parts';
import { isOpen, mustOf } from './review';
import { TaskFacts } from './TaskFacts';
import type { Review } from './use-review';

const TaskEditor = lazy(async () => {
  const [editor] = await Promise.all([import('./TaskEditor'), loadWords(readLocale(), 'directory')]);
  return { default: editor.TaskEditor };
});

interface Props {
  draft: ImportView;
  show: Show;
  active: string | undefined;
  onPick: (key: string) => void;
  review: Review;
  onAmend?: (amendment: Amendment) => void;
}

function fits(draft: ImportView, show: Show, { findings }: { findings: readonly number[] }): boolean {
  const those = findings.flatMap((index) => draft.findings[index] ?? []);
  return show === 'all' || those.some(show === 'blocking' ? mustOf(draft) : isOpen);
}

/** The tasks as read, with their units, time and what is doubtful about them; each is put right in its place. */
export function DraftTasks({ draft, show, active, onPick, review, onAmend }: Props) {
  const t = useTranslations('importing');
  const source = useTranslations('source');
  const lit = indexIn('task', active);
  const items = inPlace(draft.tasks)
    .flatMap((index) => {
      const task = draft.tasks[index];
      return task ? [{ task, index, key: markKey('task', index) }] : [];
    })
    .filter(({ task, index }) => index === lit || fits(draft, show, task));
  if (items.length === 0) {
    return <EmptyState icon={ListChecks} title={show === 'all' ? t('noTasks') : t('noneOfThese')} />;
  }
  return (
    <ReadList label={source('tasks')}>
      <LongList items={items} at={items.findIndex((item) => item.index === lit)}>
        {({ task, key }, isFar) => (
          <ReadItem
            key={key}
            mark={key}
            isFar={isFar && review.editing !== key}
            title={<Title task={task} />}
            isOut={task.leftOut}
            aside={
              onAmend &&
              review.editing !== key && (
                <PartButtons
                  mark={key}
                  name={t('taskName', { ordinal: task.ordinal })}
                  isOut={task.leftOut}
                  review={review}
                />
              )
            }
            isActive={active === key}
            onPick={() => onPick(key)}
          >
            {review.editing === key && onAmend ? (
              <Suspense fallback={<Skeleton lines={6} />}>
                <TaskEditor
                  task={task}
                  asOf={draft.document.issuedOn}
                  onAmend={onAmend}
                  onClose={() => review.edit(null)}
                />
              </Suspense>
            ) : (
              <TaskFacts task={task} findings={draft.findings} active={active} onPick={onPick} />
            )}
          </ReadItem>
        )}
      </LongList>
    </ReadList>
  );
}

function Title({ task }: { task: DraftTask }) {
  return (
    <span className={styles.taskText}>
      <Unbroken>{`${task.number || (task.added ? '+' : `${task.ordinal}.`)} ${task.text}`}</Unbroken>
    </span>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { UnitNote } from '../../shared/source/Notices';
import { Tabs } from '../../shared/ui/Tabs';
import { CommentsTab } from './CommentsTab';
import { commentsQuery } from './comment-api';
import { EvidenceTab } from './EvidenceTab';
import { ExtensionTab } from './ExtensionTab';
import { evidenceQuery } from './evidence-api';
import { extensionsQuery } from './extension-api';
import { HistoryTab } from './HistoryTab';
import { PartFacts } from './PartFacts';
import { ProgressForm } from './ProgressForm';
import { ReassignForm } from './ReassignForm';
import styles from './Sheet.module.css';
import type { AssignmentView, TaskView } from './task-api';
import type { PartTab } from './task-search';

interface Props {
  task: TaskView;
  part: AssignmentView;
  tab: PartTab;
  onTab: (tab: PartTab) => void;
  onDone: () => void;
}

/** One unit's part: how it stands and who holds it, and its sides: progress, files, more time, what was said and what happened. */
export function PartDetail({ task, part, tab, onTab, onDone }: Props) {
  const t = useTranslations('taskSheet');
  const files = useQuery(evidenceQuery(task.id, part.id));
  const extensions = useQuery(extensionsQuery(part.id));
  const comments = useQuery(commentsQuery(task.id));
  const may = part.allowedActions.includes('RECORD_PROGRESS');
  return (
    <section aria-label={part.unit.name} className={styles.part}>
      <PartFacts part={part} />
      <UnitNote notice={part.unitNotice} />
      {part.allowedActions.includes('REASSIGN') && part.status !== 'DONE' && (
        <ReassignForm taskId={task.id} part={part} />
      )}
      <Tabs
        label={t('sides')}
        value={tab}
        onChange={onTab}
        tabs={[
          {
            id: 'progress',
            label: t('tab.progress'),
            content: may ? (
              <ProgressForm taskId={task.id} part={part} onDone={onDone} />
            ) : (
              <p className={styles.quiet}>{t('notYours', { unit: part.unit.name })}</p>
            ),
          },
          {
            id: 'evidence',
            label: t('tab.evidence'),
            count: files.data?.filter((file) => !file.withdrawnAt).length,
            content: <EvidenceTab taskId={task.id} part={part} files={files} />,
          },
          {
            id: 'extension',
            label: t('tab.extension'),
            count: extensions.data?.length || undefined,
            content: <ExtensionTab taskId={task.id} part={part} extensions={extensions} />,
          },
          {
            id: 'comments',
            label: t('tab.comments'),
            count: comments.data?.length || undefined,
            content: <CommentsTab taskId={task.id} part={part} comments={comments} />,
          },
          { id: 'history', label: t('tab.history'), content: <HistoryTab part={part} /> },
        ]}
      />
    </section>
  );
}

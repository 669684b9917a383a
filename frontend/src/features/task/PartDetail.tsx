import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { UnitNote } from '../../shared/source/Notices';
import { Tabs } from '../../shared/ui/Tabs';
import { ExtensionTab } from './ExtensionTab';
import { extensionsQuery } from './extension-api';
import { HistoryTab } from './HistoryTab';
import { PartFacts } from './PartFacts';
import { ProgressForm } from './ProgressForm';
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

/** One unit's part: how it stands and who holds it, and its sides: progress, more time, what happened. */
export function PartDetail({ task, part, tab, onTab, onDone }: Props) {
  const t = useTranslations('taskSheet');
  const extensions = useQuery(extensionsQuery(part.id));
  const may = part.allowedActions.includes('RECORD_PROGRESS');
  return (
    <section aria-label={part.unit.name} className={styles.part}>
      <PartFacts part={part} />
      <UnitNote notice={part.unitNotice} />
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
            id: 'extension',
            label: t('tab.extension'),
            count: extensions.data?.length || undefined,
            content: <ExtensionTab taskId={task.id} part={part} extensions={extensions} />,
          },
          { id: 'history', label: t('tab.history'), content: <HistoryTab part={part} /> },
        ]}
      />
    </section>
  );
}

import { useTranslations } from 'use-intl';
import { CitationList } from '../../shared/source/CitationList';
import { Tabs } from '../../shared/ui/Tabs';
import { DraftDuties } from './DraftDuties';
import { DraftTasks } from './DraftTasks';
import { FindingList } from './FindingList';
import type { Amendment, ImportView } from './import-api';
import type { ImportTab } from './import-search';

interface Props {
  draft: ImportView;
  tab: ImportTab;
  at: string | undefined;
  onTab: (tab: ImportTab) => void;
  onPick: (key: string) => void;
  /** Absent when nothing may be changed any more. */
  onAmend?: (amendment: Amendment) => void;
}

/** What was read from the text, by kind. */
export function ImportLists({ draft, tab, at, onTab, onPick, onAmend }: Props) {
  const t = useTranslations('source');
  const { tasks, duties, citations, findings } = draft;
  const link = { active: at, onPick };
  return (
    <Tabs
      label={t('read')}
      value={tab}
      onChange={onTab}
      tabs={[
        {
          id: 'tasks',
          label: t('tasks'),
          count: tasks.length,
          content: <DraftTasks draft={draft} {...link} onAmend={onAmend} />,
        },
        {
          id: 'duties',
          label: t('duties'),
          count: duties.length,
          content: <DraftDuties duties={duties} {...link} onAmend={onAmend} />,
        },
        {
          id: 'citations',
          label: t('citations'),
          count: citations.length,
          content: <CitationList citations={citations} {...link} />,
        },
        {
          id: 'findings',
          label: t('findings'),
          count: findings.filter((finding) => finding.decision === 'OPEN').length,
          content: (
            <FindingList
              findings={findings}
              {...link}
              onDecide={onAmend && ((index, decision) => onAmend({ findings: [{ index, decision }] }))}
            />
          ),
        },
      ]}
    />
  );
}

import { useTranslations } from 'use-intl';
import { CitationList } from '../../shared/source/CitationList';
import { Tabs } from '../../shared/ui/Tabs';
import { DocumentPanel } from './DocumentPanel';
import { DraftDuties } from './DraftDuties';
import { DraftTasks } from './DraftTasks';
import { FindingList } from './FindingList';
import type { Amendment, ImportView } from './import-api';
import type { ImportTab, Show } from './import-search';
import { standing } from './parts';
import { isOpen } from './review';
import { ShowFilter } from './ShowFilter';
import type { Review } from './use-review';

interface Props {
  draft: ImportView;
  tab: ImportTab;
  show: Show;
  at: string | undefined;
  review: Review;
  onTab: (tab: ImportTab) => void;
  onShow: (show: Show) => void;
  onPick: (key: string) => void;
  onCertain: () => void;
  /** Absent when nothing may be changed any more. */
  onAmend?: (amendment: Amendment) => void;
}

/** What was understood of the text, by kind. */
export function ReadTabs({ draft, tab, show, at, review, onTab, onShow, onPick, onCertain, onAmend }: Props) {
  const t = useTranslations('source');
  const words = useTranslations('importing');
  const link = { active: at, onPick };
  const work = { draft, show, review, onAmend, ...link };
  const filter = <ShowFilter draft={draft} show={show} onShow={onShow} />;
  const tabs = [
    {
      id: 'findings' as const,
      label: words('findingsTab'),
      count: draft.findings.filter(isOpen).length,
      content: (
        <>
          <ShowFilter draft={draft} show={show} onShow={onShow} onCertain={onCertain} />
          <FindingList draft={draft} show={show} {...link} />
        </>
      ),
    },
    {
      id: 'tasks' as const,
      label: t('tasks'),
      count: standing(draft.tasks).length,
      content: (
        <>
          {filter}
          <DraftTasks {...work} />
        </>
      ),
    },
    {
      id: 'duties' as const,
      label: t('duties'),
      count: standing(draft.duties).length,
      content: (
        <>
          {filter}
          <DraftDuties {...work} />
        </>
      ),
    },
    {
      id: 'citations' as const,
      label: t('citations'),
      count: draft.citations.length,
      content: <CitationList label={t('citations')} citations={draft.citations} {...link} />,
    },
    {
      id: 'document' as const,
      label: words('document'),
      content: <DocumentPanel draft={draft} onPick={onPick} />,
    },
  ];
  return <Tabs label={t('read')} value={tab} onChange={onTab} tabs={tabs} isDense />;
}

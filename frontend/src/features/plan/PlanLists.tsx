import { useTranslations } from 'use-intl';
import { CitationList } from '../../shared/source/CitationList';
import { DutyList } from '../../shared/source/DutyList';
import { Tabs } from '../../shared/ui/Tabs';
import { PlanCascade } from './PlanCascade';
import { PlanHistory } from './PlanHistory';
import { PlanTasks } from './PlanTasks';
import type { PlanView } from './plan-api';
import type { PlanTab } from './plan-search';

interface Props {
  plan: PlanView;
  tab: PlanTab;
  at: string | undefined;
  onTab: (tab: PlanTab) => void;
  onPick: (key: string) => void;
}

/** What the plan holds, by kind. */
export function PlanLists({ plan, tab, at, onTab, onPick }: Props) {
  const t = useTranslations('source');
  const words = useTranslations('cascade');
  const life = useTranslations('planLife');
  const { tasks, duties, citations } = plan;
  const link = { active: at, onPick };
  return (
    <Tabs
      label={t('read')}
      isDense
      value={tab}
      onChange={onTab}
      tabs={[
        { id: 'tasks', label: t('tasks'), count: tasks.length, content: <PlanTasks tasks={tasks} {...link} /> },
        { id: 'duties', label: t('duties'), count: duties.length, content: <DutyList duties={duties} {...link} /> },
        {
          id: 'citations',
          label: t('citations'),
          count: citations.length,
          content: <CitationList citations={citations} {...link} />,
        },
        { id: 'cascade', label: words('tab'), content: <PlanCascade planId={plan.id} /> },
        { id: 'history', label: life('history'), content: <PlanHistory planId={plan.id} /> },
      ]}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Beside } from '../../shared/source/Beside';
import { type Mark, type MarkKind, marksOf, meantBy } from '../../shared/source/marks';
import { ReferenceNotices } from '../../shared/source/Notices';
import { SourceText } from '../../shared/source/SourceText';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Panel } from '../../shared/ui/Panel';
import { Skeleton } from '../../shared/ui/Skeleton';
import { CopyReviewPanel } from './CopyReviewPanel';
import styles from './Plan.module.css';
import { PlanHead } from './PlanHead';
import { PlanLists } from './PlanLists';
import { type PlanView, planQuery, planTextQuery } from './plan-api';
import type { PlanTab } from './plan-search';

const route = getRouteApi('/shell/ke-hoach/$planId');

const kinds: Partial<Record<PlanTab, MarkKind>> = { tasks: 'task', duties: 'duty', citations: 'citation' };
const tabs: Partial<Record<MarkKind, PlanTab>> = { task: 'tasks', duty: 'duties', citation: 'citations' };

function allMarks(plan: PlanView | undefined): Mark[] {
  if (!plan) return [];
  return [...marksOf('task', plan.tasks), ...marksOf('duty', plan.duties), ...marksOf('citation', plan.citations)];
}

/** The plan as a document beside its tasks, duties, citations and findings. */
export function PlanPage() {
  const t = useTranslations('plan');
  const { planId } = route.useParams();
  const { tab = 'tasks', at: place } = route.useSearch();
  const navigate = route.useNavigate();
  const plan = useQuery(planQuery(planId));
  const value = plan.data?.value;
  const text = useQuery(planTextQuery(planId));
  const marks = useMemo(() => allMarks(value), [value]);
  const at = meantBy(place, marks);
  const go = (next: { tab?: PlanTab; at?: string }) => void navigate({ search: next, replace: true });

  if (plan.isError) return <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />;
  if (!plan.data || !value) return <Skeleton lines={12} />;
  const lists = (
    <PlanLists
      plan={value}
      tab={tab}
      at={at}
      onTab={(next) => go({ tab: next })}
      onPick={(key) => go({ tab, at: key })}
    />
  );
  return (
    <>
      <PlanHead plan={value} etag={plan.data.etag} />
      {value.status === 'DRAFT' && !value.importId && <CopyReviewPanel planId={planId} />}
      {value.notices && value.notices.length > 0 && (
        <div className={styles.notices}>
          <ReferenceNotices notices={value.notices} />
        </div>
      )}
      {text.data === undefined ? (
        <Panel fill="flush">{lists}</Panel>
      ) : (
        <Beside
          left={
            <SourceText
              label={t('document')}
              text={text.data}
              marks={marks}
              kind={kinds[tab] ?? 'task'}
              active={at}
              onPick={(mark) => go({ tab: tabs[mark.kind], at: mark.key })}
            />
          }
          right={lists}
        />
      )}
    </>
  );
}

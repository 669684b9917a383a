import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Skeleton } from '../../shared/ui/Skeleton';
import { RevisionDesk } from './RevisionDesk';
import { planQuery, revisionQuery } from './revision-api';

const route = getRouteApi('/shell/ke-hoach/$planId/ban-sua/$revisionId');

/** One corrected document beside its plan, or what keeps it from being shown. */
export function RevisionPage() {
  const { planId, revisionId } = route.useParams();
  const plan = useQuery(planQuery(planId));
  const revision = useQuery(revisionQuery(revisionId));
  const failed = [plan, revision].find((query) => query.isError);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!plan.data || !revision.data) return <Skeleton lines={12} />;
  return <RevisionDesk key={revisionId} revision={revision.data.value} plan={plan.data.value} />;
}

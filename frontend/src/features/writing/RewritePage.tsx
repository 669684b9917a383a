import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../shared/api/problem';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Skeleton } from '../../shared/ui/Skeleton';
import { showToast } from '../../shared/ui/toast-store';
import { PlanForm } from './PlanForm';
import { StaleNote } from './StaleNote';
import { useKeptDraft } from './use-kept-draft';
import { contentQuery, currentVersion, useSavePlan } from './writing-api';
import { draftOf, planOf, type WrittenPlan } from './writing-draft';

const route = getRouteApi('/shell/ke-hoach/$planId/soan');

/** A draft that was begun here, written on. */
export function RewritePage() {
  const t = useTranslations('writing');
  const { planId } = route.useParams();
  const content = useQuery({ ...contentQuery(planId), refetchOnWindowFocus: false });
  if (content.isError) return <ErrorState error={content.error} onRetry={() => void content.refetch()} />;
  if (!content.data) return <Skeleton lines={14} />;
  return (
    <>
      <PageHeader
        trail={
          <Breadcrumb>
            <Link to="/ke-hoach/$planId" params={{ planId }} search={{}}>
              {t('draft')}
            </Link>
          </Breadcrumb>
        }
        title={t('rewriteTitle')}
        sentence={content.data.value.subject}
      />
      <Rewrite key={content.data.etag} planId={planId} etag={content.data.etag} content={content.data.value} />
    </>
  );
}

function Rewrite({ planId, etag, content }: { planId: string; etag: string; content: WrittenPlan }) {
  const t = useTranslations('writing');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { draft, set, forget, discard, wasKept } = useKeptDraft(planId, () => draftOf(content));
  const save = useSavePlan(planId);
  const onSuccess = () => {
    forget();
    showToast(t('saved'));
    void navigate({ to: '/ke-hoach/$planId', params: { planId }, search: {} });
  };
  const send = (read: string) => save.mutate({ body: planOf(draft), etag: read }, { onSuccess });
  const latest = () => queries.fetchQuery({ ...contentQuery(planId), staleTime: 0 });
  const take = async () => {
    forget();
    await latest();
  };
  return (
    <PlanForm
      draft={draft}
      set={set}
      wasKept={wasKept}
      onDiscard={discard}
      error={save.error}
      refusal={
        toProblem(save.error).status === 412 && (
          <StaleNote
            planId={planId}
            onTake={() => void take()}
            onOverwrite={() => void currentVersion(planId).then(send)}
          />
        )
      }
      isPending={save.isPending}
      onSave={() => send(etag)}
    />
  );
}

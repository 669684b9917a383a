import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Skeleton } from '../../shared/ui/Skeleton';
import { showToast } from '../../shared/ui/toast-store';
import { PlanForm } from './PlanForm';
import { useKeptDraft } from './use-kept-draft';
import { contentQuery, useSavePlan } from './writing-api';
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
  const { draft, set, forget, discard, wasKept } = useKeptDraft(planId, () => draftOf(content));
  const save = useSavePlan({ id: planId, etag });
  const send = () =>
    save.mutate(planOf(draft), {
      onSuccess: () => {
        forget();
        showToast(t('saved'));
        void navigate({ to: '/ke-hoach/$planId', params: { planId }, search: {} });
      },
    });
  return (
    <PlanForm
      draft={draft}
      set={set}
      wasKept={wasKept}
      onDiscard={discard}
      error={save.error}
      isPending={save.isPending}
      onSave={send}
    />
  );
}

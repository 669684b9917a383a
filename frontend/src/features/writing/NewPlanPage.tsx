import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useSession } from '../../shared/session/session';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { showToast } from '../../shared/ui/toast-store';
import { PlanForm } from './PlanForm';
import { useKeptDraft } from './use-kept-draft';
import { useSavePlan } from './writing-api';
import { emptyDraft, planOf } from './writing-draft';

/** A plan that begins here, without a document. */
export function NewPlanPage() {
  const t = useTranslations('writing');
  const navigate = useNavigate();
  const { today } = useSession();
  const { draft, set, forget, discard, wasKept } = useKeptDraft('new', () => emptyDraft(Number(today.slice(0, 4))));
  const save = useSavePlan();
  const send = () =>
    save.mutate(
      { body: planOf(draft) },
      {
        onSuccess: (plan) => {
          forget();
          showToast(t('saved'));
          void navigate({ to: '/ke-hoach/$planId', params: { planId: plan.id }, search: {} });
        },
      },
    );
  return (
    <>
      <PageHeader
        trail={
          <Breadcrumb>
            <Link to="/ke-hoach">{t('plans')}</Link>
          </Breadcrumb>
        }
        title={t('newTitle')}
        sentence={t('newSentence')}
      />
      <PlanForm
        draft={draft}
        set={set}
        wasKept={wasKept}
        onDiscard={discard}
        error={save.error}
        isPending={save.isPending}
        onSave={send}
      />
    </>
  );
}

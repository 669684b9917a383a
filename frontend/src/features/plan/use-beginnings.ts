import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../shared/api/problem';
import { useHasRole, useSession } from '../../shared/session/session';
import { showToast } from '../../shared/ui/toast-store';
import { useCopy, useUnitPlan } from './copy-api';
import type { PlanView } from './plan-api';

/** The plans that may begin with this one: next year's, and that of the reader's own unit. */
export function useBeginnings(plan: PlanView) {
  const t = useTranslations('copy');
  const navigate = useNavigate();
  const { unit } = useSession();
  const prepares = useHasRole('coordinator', 'unit-head');
  const copy = useCopy(plan.id);
  const unitPlan = useUnitPlan(plan.id);
  const year = plan.year + 1;
  if (!prepares || plan.status === 'DRAFT') return [];
  const opened = (words: string) => (made: PlanView) => {
    showToast(words);
    void navigate({ to: '/ke-hoach/$planId', params: { planId: made.id }, search: { tab: 'history' } });
  };
  const onError = (error: unknown) => showToast(toProblem(error).message);
  const own = {
    id: 'unit',
    label: t('unitPlan'),
    onAction: () => unitPlan.mutate(unit.code, { onSuccess: opened(t('begun')), onError }),
  };
  const next = {
    id: 'copy',
    label: t('nextYear', { year: String(year) }),
    onAction: () => copy.mutate(year, { onSuccess: opened(t('copied', { year: String(year) })), onError }),
  };
  return plan.issuerCode === unit.code ? [next] : [own];
}

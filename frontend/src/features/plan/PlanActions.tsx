import { useNavigate } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { download } from '../../shared/api/download';
import { toProblem } from '../../shared/api/problem';
import { Button } from '../../shared/ui/Button';
import { Menu } from '../../shared/ui/Menu';
import { showToast } from '../../shared/ui/toast-store';
import { type Step, steps } from './life-api';
import type { PlanView } from './plan-api';
import { StepDialog } from './StepDialog';
import { useBeginnings } from './use-beginnings';

/** What may be done with the plan besides issuing it. */
export function PlanActions({ plan, etag }: { plan: PlanView; etag: string }) {
  const t = useTranslations('planLife');
  const navigate = useNavigate();
  const [step, setStep] = useState<Step | null>(null);
  const beginnings = useBeginnings(plan);
  const planId = plan.id;
  const docx = () =>
    void download(`/api/plan/v1/plans/${planId}/document.docx`, 'ke-hoach.docx').catch((error) =>
      showToast(toProblem(error).message),
    );
  const amend = {
    id: 'AMEND',
    label: t('action.AMEND'),
    onAction: () => void navigate({ to: '/ke-hoach/$planId/ban-sua', params: { planId } }),
  };
  const actions = [
    { id: 'docx', label: t('document'), onAction: docx },
    ...(plan.allowedActions.includes('AMEND') ? [amend] : []),
    ...beginnings,
    ...steps
      .filter((each) => plan.allowedActions.includes(each))
      .map((each) => ({ id: each, label: t(`action.${each}`), onAction: () => setStep(each) })),
  ];
  return (
    <>
      <Menu label={t('more')} actions={actions}>
        <Button icon={Ellipsis}>{t('more')}</Button>
      </Menu>
      {step && <StepDialog plan={plan} etag={etag} step={step} onClose={() => setStep(null)} />}
    </>
  );
}

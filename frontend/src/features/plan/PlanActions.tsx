import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { Menu } from '../../shared/ui/Menu';
import { type Step, steps } from './life-api';
import type { PlanView } from './plan-api';
import { StepDialog } from './StepDialog';

/** What may be done with the plan besides issuing it. */
export function PlanActions({ plan, etag }: { plan: PlanView; etag: string }) {
  const t = useTranslations('planLife');
  const [step, setStep] = useState<Step | null>(null);
  const allowed = steps.filter((each) => plan.allowedActions.includes(each));
  if (allowed.length === 0) return null;
  return (
    <>
      <Menu
        label={t('more')}
        actions={allowed.map((each) => ({ id: each, label: t(`action.${each}`), onAction: () => setStep(each) }))}
      >
        <Button icon={Ellipsis}>{t('more')}</Button>
      </Menu>
      {step && <StepDialog plan={plan} etag={etag} step={step} onClose={() => setStep(null)} />}
    </>
  );
}

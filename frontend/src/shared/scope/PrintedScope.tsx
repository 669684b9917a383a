import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import styles from './PrintedScope.module.css';
import { planChoice, unitChoices } from './scope-api';

/** On paper, where no field can be read: whose work is shown. */
export function PrintedScope({ unit, planId }: { unit: string | undefined; planId: string | undefined }) {
  const t = useTranslations('scope');
  const units = useQuery({ ...unitChoices(unit ?? ''), enabled: unit !== undefined });
  const plan = useQuery({ ...planChoice(planId ?? ''), enabled: planId !== undefined });
  const unitName = unit ? (units.data?.find((each) => each.id === unit)?.label ?? unit) : t('allUnits');
  const planName = planId ? (plan.data?.label ?? planId) : t('allPlans');
  return <p className={styles.printed}>{t('printed', { unit: unitName, plan: planName })}</p>;
}

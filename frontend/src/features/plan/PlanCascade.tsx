import { useQuery } from '@tanstack/react-query';
import { Network } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Skeleton } from '../../shared/ui/Skeleton';
import { AddLink } from './AddLink';
import styles from './Cascade.module.css';
import { cascadeQuery } from './cascade-api';
import { LowerPlans } from './LowerPlans';
import { OwedPlans } from './OwedPlans';
import { UpperPlans } from './UpperPlans';

/** What a plan carries out, who owes an own plan under it, and which plans carry it out. */
export function PlanCascade({ planId }: { planId: string }) {
  const t = useTranslations('cascade');
  const found = useQuery(cascadeQuery(planId));
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Skeleton lines={6} />;
  const { upper, lower, owed, more, allowedActions } = found.data;
  const nothing = upper.length + lower.length + owed.length === 0;
  return (
    <div className={styles.cascade}>
      {nothing && <EmptyState icon={Network} title={t('none')} text={t('noneText')} />}
      {upper.length > 0 && <UpperPlans upper={upper} />}
      {owed.map((duty) => (
        <OwedPlans key={duty.dutyId} duty={duty} />
      ))}
      {lower.length > 0 && <LowerPlans lower={lower} more={more} />}
      {allowedActions.includes('LINK') && <AddLink planId={planId} />}
    </div>
  );
}

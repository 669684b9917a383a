import { useTranslations } from 'use-intl';
import { StatusTag } from '../../shared/ui/StatusTag';
import type { PlanRow } from './plan-api';

const LOOK = {
  DRAFT: 'soon',
  ISSUED: 'done',
  SUSPENDED: 'returned',
  CLOSED: 'idle',
  CANCELLED: 'exempt',
} as const;

export function PlanTag({ status }: { status: PlanRow['status'] }) {
  const t = useTranslations('plan');
  return <StatusTag status={LOOK[status]}>{t(`state.${status}`)}</StatusTag>;
}

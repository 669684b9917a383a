import { useTranslations } from 'use-intl';
import { StatusTag } from '../../shared/ui/StatusTag';
import type { PlanRow } from './plan-api';

export function PlanTag({ status }: { status: PlanRow['status'] }) {
  const t = useTranslations('plan');
  return <StatusTag status={status === 'ISSUED' ? 'done' : 'soon'}>{t(`state.${status}`)}</StatusTag>;
}

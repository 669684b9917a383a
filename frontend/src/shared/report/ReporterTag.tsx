import { useTranslations } from 'use-intl';
import type { ReporterState } from '../../generated/report/types.gen';
import { type Status, StatusTag } from '../ui/StatusTag';

export const reporterLooks: Record<ReporterState, Status> = {
  ON_TIME: 'done',
  LATE: 'soon',
  MISSING: 'overdue',
  NOT_YET_DUE: 'idle',
  RETURNED: 'returned',
  NIL: 'done',
  EXEMPT: 'exempt',
  IN_PROGRESS: 'progress',
};

/** How an expected reporter stands in a round today. */
export function ReporterTag({ state, daysLate }: { state: ReporterState; daysLate: number }) {
  const t = useTranslations('round');
  return <StatusTag status={reporterLooks[state]}>{t(`state.${state}`, { days: daysLate })}</StatusTag>;
}

import { useTranslations } from 'use-intl';
import type { ReportStatus } from '../../generated/report/types.gen';
import { type Status, StatusTag } from '../ui/StatusTag';

const looks: Record<ReportStatus, Status> = {
  DRAFT: 'progress',
  AWAITING_APPROVAL: 'soon',
  SUBMITTED: 'soon',
  RETURNED: 'returned',
  ACCEPTED: 'done',
  APPROVED: 'soon',
  ISSUED: 'done',
};

/** Where a report stands and who has it in hand; an official one waits for other people than a unit's. */
export function ReportTag({ status, official }: { status: ReportStatus; official: boolean }) {
  const t = useTranslations('report');
  const word = official && status === 'AWAITING_APPROVAL' ? t('awaitingLeader') : t(`status.${status}`);
  return <StatusTag status={looks[status]}>{word}</StatusTag>;
}

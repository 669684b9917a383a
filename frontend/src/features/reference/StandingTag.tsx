import { CalendarOff, CircleHelp, CircleOff, FilePenLine, type LucideIcon, Replace } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type Status, StatusTag } from '../../shared/ui/StatusTag';
import type { StandingStatus } from './reference-api';

const looks: Record<StandingStatus, { status: Status; icon?: LucideIcon }> = {
  IN_FORCE: { status: 'done' },
  NOT_YET: { status: 'soon' },
  AMENDED: { status: 'progress', icon: FilePenLine },
  REPLACED: { status: 'overdue', icon: Replace },
  REPEALED: { status: 'overdue', icon: CircleOff },
  EXPIRED: { status: 'overdue', icon: CalendarOff },
  UNKNOWN: { status: 'idle', icon: CircleHelp },
};

/** Whether a document may be relied on, in a word, an icon and a status colour. */
export function StandingTag({ status }: { status: StandingStatus }) {
  const t = useTranslations('reference');
  const look = looks[status];
  return (
    <StatusTag status={look.status} icon={look.icon}>
      {t(`standings.${status}`)}
    </StatusTag>
  );
}

import { Navigate } from '@tanstack/react-router';
import { CircleCheckBig } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { formatDate, weekday } from '../../shared/format/date';
import { dueStatus } from '../../shared/format/due';
import { useHasRole, useSession } from '../../shared/session/session';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { Skeleton } from '../../shared/ui/Skeleton';
import { useWork } from './use-work';
import { WorkList } from './WorkList';
import type { WorkItem } from './work-items';

const groups = ['overdue', 'soon', 'later'] as const;

/** The first page: the work of the office's people; the recipient's releases are all that the liaison has. */
export function WorkPage() {
  return useHasRole('liaison') ? <Navigate to="/cong-an" replace /> : <OwnWork />;
}

/** What is due or overdue for the person, by severity, with the next action on each row; nothing else. */
function OwnWork() {
  const t = useTranslations('work');
  const time = useTranslations('time');
  const { today } = useSession();
  const { items, isPending, error, retry } = useWork();
  const groupOf = (item: WorkItem) => {
    const status = dueStatus(item.dueOn, today, 'open');
    return status === 'overdue' || status === 'soon' ? status : 'later';
  };
  const grouped = Object.fromEntries(groups.map((group) => [group, items.filter((item) => groupOf(item) === group)]));
  const day = time('fullDate', { weekday: time(`weekdays.d${weekday(today)}`), date: formatDate(today) });
  const count = (group: (typeof groups)[number]) => grouped[group]?.length ?? 0;
  return (
    <>
      <PageHeader
        title={t('title')}
        sentence={isPending ? day : t('sentence', { day, overdue: count('overdue'), soon: count('soon') })}
      />
      {isPending && <Skeleton lines={8} />}
      {error && <ErrorState error={error} onRetry={retry} />}
      {!isPending && !error && items.length === 0 && (
        <Panel>
          <EmptyState icon={CircleCheckBig} title={t('none')} text={t('noneText')} />
        </Panel>
      )}
      {groups.map((group) => (
        <WorkList key={group} title={t(`group.${group}`)} items={grouped[group] ?? []} />
      ))}
    </>
  );
}

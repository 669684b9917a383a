import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { addMonths, dayIn, firstOf, lastOf, monthOf, weeksOf } from '../../shared/format/month';
import { PrintedScope } from '../../shared/scope/PrintedScope';
import { PlanField, UnitField } from '../../shared/scope/ScopeFields';
import { useSession } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { ErrorState } from '../../shared/ui/ErrorState';
import { IconButton } from '../../shared/ui/IconButton';
import { PageHeader } from '../../shared/ui/PageHeader';
import { PrintButton } from '../../shared/ui/PrintButton';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Calendar.module.css';
import { calendarQuery } from './calendar-api';
import type { CalendarSearch } from './calendar-search';
import { DayList } from './DayList';
import { countOf, countStatus } from './day-items';
import { FeedButton } from './FeedButton';
import { MonthGrid } from './MonthGrid';

const route = getRouteApi('/shell/lich');

/** What is due in a month, day by day; beside it the chosen day in full. */
export function CalendarPage() {
  const t = useTranslations('calendar');
  const { today } = useSession();
  const { day = today, ...filters } = route.useSearch();
  const navigate = route.useNavigate();
  const month = monthOf(day);
  const weeks = weeksOf(month);
  const shown = useQuery(calendarQuery({ ...filters, from: weeks[0]?.[0] ?? day, to: weeks.at(-1)?.[6] ?? day }));
  const days = shown.data ?? [];
  const ofMonth = days.filter(({ on }) => on >= firstOf(month) && on <= lastOf(month));
  const due = ofMonth.reduce((sum, each) => sum + countOf(each), 0);
  const go = (change: Partial<CalendarSearch>) =>
    void navigate({ search: { day, ...filters, ...change }, replace: true });
  return (
    <>
      <PageHeader
        title={t('title', { month: String(Number(month.slice(5))), year: month.slice(0, 4) })}
        sentence={
          shown.data &&
          t('sentence', {
            due,
            late: countStatus(ofMonth, 'overdue', today),
            duties: countStatus(ofMonth, 'duty', today),
          })
        }
        actions={
          <>
            <FeedButton />
            <PrintButton />
          </>
        }
      />
      <PrintedScope unit={filters.unit} planId={filters.planId} />
      <search className={styles.bar}>
        <div className={styles.steps}>
          <IconButton
            label={t('monthBefore')}
            icon={ChevronLeft}
            variant="secondary"
            onPress={() => go({ day: dayIn(addMonths(month, -1), day) })}
          />
          <Button onPress={() => go({ day: today })}>{t('toToday')}</Button>
          <IconButton
            label={t('monthAfter')}
            icon={ChevronRight}
            variant="secondary"
            onPress={() => go({ day: dayIn(addMonths(month, 1), day) })}
          />
        </div>
        <UnitField value={filters.unit} onChange={(unit) => go({ unit })} />
        <PlanField value={filters.planId} onChange={(planId) => go({ planId })} />
      </search>
      {shown.isPending && <Skeleton lines={12} />}
      {shown.isError && <ErrorState error={shown.error} onRetry={() => void shown.refetch()} />}
      {shown.data && (
        <div className={styles.both}>
          <MonthGrid month={month} day={day} days={days} onDay={(next) => go({ day: next })} />
          <DayList day={day} found={days.find(({ on }) => on === day)} filters={filters} />
        </div>
      )}
    </>
  );
}

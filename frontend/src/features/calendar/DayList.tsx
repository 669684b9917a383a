import { Diamond } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { formatDate, type IsoDate, weekday } from '../../shared/format/date';
import { useSession } from '../../shared/session/session';
import { Link } from '../../shared/ui/Link';
import { Panel } from '../../shared/ui/Panel';
import { StatusTag } from '../../shared/ui/StatusTag';
import { Unbroken } from '../../shared/ui/Unbroken';
import styles from './Calendar.module.css';
import type { CalendarDay, CalendarItem } from './calendar-api';
import type { CalendarSearch } from './calendar-search';
import { byUrgency, countOf, itemStatus } from './day-items';

interface Props {
  day: IsoDate;
  found: CalendarDay | undefined;
  filters: Omit<CalendarSearch, 'day'>;
}

/** Everything that is due on the chosen day, in full and with its way to the work. */
export function DayList({ day, found, filters }: Props) {
  const t = useTranslations('calendar');
  const time = useTranslations('time');
  const { today } = useSession();
  const title = time('fullDate', { weekday: time(`weekdays.d${weekday(day)}`), date: formatDate(day) });
  const items = [...(found?.items ?? [])].sort(byUrgency(day, today));
  return (
    <section aria-live="polite" className={styles.list}>
      <Panel title={title} fill="flush">
        {items.length === 0 && <p className={styles.none}>{t('none')}</p>}
        <ul>
          {items.map((item) => (
            <li key={item.assignmentId ?? item.taskId ?? item.dutyId} className={styles.item}>
              <ItemTag item={item} day={day} />
              <ItemLink item={item} year={Number(day.slice(0, 4))} />
              <span className={styles.unit}>{item.unit?.name ?? t('units', { count: item.units })}</span>
            </li>
          ))}
        </ul>
        {countOf(found) > 0 && (
          <p className={styles.all}>
            <Link to="/nhiem-vu" search={{ ...filters, dueFrom: day, dueTo: day }}>
              {t('allOfDay')}
            </Link>
          </p>
        )}
      </Panel>
    </section>
  );
}

function ItemTag({ item, day }: { item: CalendarItem; day: IsoDate }) {
  const t = useTranslations('calendar');
  const { today } = useSession();
  const status = itemStatus(item, day, today);
  if (status === 'duty') {
    return (
      <StatusTag status="exempt" icon={Diamond}>
        {t('duty')}
      </StatusTag>
    );
  }
  return <StatusTag status={status}>{status === 'progress' ? t('open') : undefined}</StatusTag>;
}

function ItemLink({ item, year }: { item: CalendarItem; year: number }) {
  if (!item.taskId) {
    return (
      <Link to="/ky-bao-cao" search={{ year, view: 'rounds' }} look="plain" className={styles.words}>
        <Unbroken>{item.excerpt}</Unbroken>
      </Link>
    );
  }
  const search = { task: item.taskId, part: item.assignmentId ?? undefined };
  return (
    <Link to="/nhiem-vu" search={search} look="plain" className={styles.words}>
      <Unbroken>{item.excerpt}</Unbroken>
    </Link>
  );
}

import { Diamond } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { formatDate, type IsoDate, weekday } from '../../shared/format/date';
import { useSession } from '../../shared/session/session';
import { cx } from '../../shared/ui/cx';
import { statusIcons } from '../../shared/ui/StatusTag';
import chips from './Chip.module.css';
import type { CalendarDay } from './calendar-api';
import { byUrgency, countOf, itemStatus } from './day-items';
import styles from './Month.module.css';

interface Props {
  on: IsoDate;
  found: CalendarDay | undefined;
  isChosen: boolean;
  isOther: boolean;
  onChoose: () => void;
}

/** As many things as a cell holds. */
const LINES = 2;

/** One day: its number and the first of what is due; the whole day stands beside the month. */
export function DayCell({ on, found, isChosen, isOther, onChoose }: Props) {
  const t = useTranslations('calendar');
  const time = useTranslations('time');
  const { today } = useSession();
  const items = [...(found?.items ?? [])].sort(byUrgency(on, today));
  const shown = items.slice(0, LINES);
  const late = items.filter((item) => itemStatus(item, on, today) === 'overdue').length;
  const name = time('fullDate', { weekday: time(`weekdays.d${weekday(on)}`), date: formatDate(on) });
  const all = countOf(found);
  return (
    <td className={cx(styles.cell, isOther && styles.other)}>
      <button
        type="button"
        data-day={on}
        tabIndex={isChosen ? 0 : -1}
        aria-label={t('dayName', { day: name, count: all, late })}
        aria-pressed={isChosen}
        aria-current={on === today ? 'date' : undefined}
        className={styles.day}
        onClick={onChoose}
      >
        <span className={styles.number}>{Number(on.slice(8))}</span>
        {all > 0 && (
          <span className={styles.count} data-late={late > 0 || undefined}>
            {all}
          </span>
        )}
        {shown.map((item) => {
          const status = itemStatus(item, on, today);
          const Icon = status === 'duty' ? Diamond : statusIcons[status];
          return (
            <span key={item.assignmentId ?? item.taskId ?? item.dutyId} data-look={status} className={chips.chip}>
              <Icon aria-hidden className={chips.chipIcon} />
              <span className={chips.chipText}>{item.excerpt}</span>
            </span>
          );
        })}
        {all > shown.length && <span className={chips.rest}>{t('rest', { count: all - shown.length })}</span>}
      </button>
    </td>
  );
}

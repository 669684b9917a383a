import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { IsoDate } from '../../shared/format/date';
import { type Month, monthOf, stepDay, weeksOf } from '../../shared/format/month';
import type { CalendarDay } from './calendar-api';
import { DayCell } from './DayCell';
import styles from './Month.module.css';

interface Props {
  month: Month;
  day: IsoDate;
  days: readonly CalendarDay[];
  onDay: (day: IsoDate) => void;
}

const weekdays = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd0'] as const;

/** A month in weeks: one Tab stop, the chosen day; arrows by day and week, PageUp and PageDown by month. */
export function MonthGrid({ month, day, days, onDay }: Props) {
  const t = useTranslations('calendar');
  const time = useTranslations('time');
  const grid = useRef<HTMLTableElement>(null);
  const walks = useRef(false);
  const dayOf = new Map(days.map((each) => [each.on, each]));

  // The chosen day may stand in a month that is only now drawn: the focus follows it there.
  useEffect(() => {
    if (!walks.current) return;
    walks.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);

  function onKeyDown(event: KeyboardEvent) {
    const next = stepDay(day, event.key);
    if (!next) return;
    event.preventDefault();
    walks.current = true;
    onDay(next);
  }

  return (
    <table
      ref={grid}
      aria-label={t('grid', { month: String(Number(month.slice(5))), year: month.slice(0, 4) })}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {weekdays.map((key) => (
            <th key={key} scope="col" abbr={time(`weekdays.${key}`)}>
              <span className={styles.long}>{time(`weekdays.${key}`)}</span>
              <span aria-hidden className={styles.short}>
                {t(`short.${key}`)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((on) => (
              <DayCell
                key={on}
                on={on}
                found={dayOf.get(on)}
                isChosen={on === day}
                isOther={monthOf(on) !== month}
                onChoose={() => onDay(on)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

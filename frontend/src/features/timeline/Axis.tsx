import type { IsoDate } from '../../shared/format/date';
import { cx } from '../../shared/ui/cx';
import bars from './Bar.module.css';
import { monthsOf, shareOf } from './geometry';
import styles from './Timeline.module.css';

/** Behind all rows: a line where each month begins, a heavier one at each quarter, and one for today. */
export function YearAxis({ year, today }: { year: number; today: IsoDate }) {
  const now = `${shareOf(today, year)}%`;
  return (
    <svg aria-hidden="true" className={styles.axis}>
      {monthsOf(year).map(({ month, at }, index) => (
        <line
          key={month}
          x1={`${at}%`}
          x2={`${at}%`}
          y1="0"
          y2="100%"
          className={cx(bars.tick, index % 3 === 0 && bars.quarter)}
        />
      ))}
      {today.startsWith(String(year)) && <line x1={now} x2={now} y1="0" y2="100%" className={bars.today} />}
    </svg>
  );
}

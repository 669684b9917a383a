import { cx } from '../../shared/ui/cx';
import type { Status } from '../../shared/ui/StatusTag';
import styles from './Bar.module.css';
import type { Bar } from './geometry';

interface Props {
  bar: Bar;
  status: Status;
  /** Of its parts, how many are done: 0 to 1. */
  share: number;
  /** The window in figures: its end stands beside the bar. */
  said: string;
}

/** Under this share of the year a window is a day or two: a pin that can be seen. */
const PIN = 0.9;

/** A window as a bar, filled as far as its parts are done; beside it its last day. */
export function TaskBar({ bar, status, share, said }: Props) {
  const end = bar.at + bar.width;
  const pin = bar.width < PIN;
  const at = pin ? Math.max(0, end - PIN) : bar.at;
  const width = pin ? PIN : bar.width;
  const look = cx(styles.bar, styles[status]);
  // Near the year's end the day would run out of the page.
  const place = end <= 92 ? 'after' : at > 8 ? 'before' : 'inside';
  const day = said.slice(-10, -5);
  return (
    <svg aria-hidden="true" className={styles.drawing}>
      <rect x={`${at}%`} y="4" width={`${width}%`} height="16" rx="3" className={look} />
      {status === 'overdue' && (
        <rect x={`${at}%`} y="4" width={`${width}%`} height="16" rx="3" fill="url(#late)" className={styles.hatch} />
      )}
      {share > 0 && !pin && (
        <rect
          x={`${at}%`}
          y="4"
          width={`${width * share}%`}
          height="16"
          rx="3"
          className={cx(styles.filled, styles[status])}
        />
      )}
      <text
        x={`${place === 'before' ? at : end}%`}
        dx={place === 'after' ? '5' : '-5'}
        y="16"
        textAnchor={place === 'after' ? 'start' : 'end'}
        className={cx(styles.day, place === 'inside' && styles.inside, place === 'inside' && styles[status])}
      >
        {bar.openEnd ? '→' : day}
      </text>
    </svg>
  );
}

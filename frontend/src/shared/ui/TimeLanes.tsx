import { useId } from 'react';
import type { IsoDate } from '../format/date';
import { cx } from './cx';
import styles from './TimeLanes.module.css';
import { type TimeScale, timeScale } from './time-scale';

export interface LaneSpan {
  id: string;
  from: IsoDate;
  /** The last day, or null when it still holds. */
  to: IsoDate | null;
  text: string;
}

export interface Lane {
  id: string;
  label: string;
  spans: readonly LaneSpan[];
}

interface Props {
  /** What the drawing shows, in a sentence; the same facts must stand on the page as text. */
  summary: string;
  from: IsoDate;
  to: IsoDate;
  lanes: readonly Lane[];
  /** Days on which something happened: a diamond on the axis. */
  marks: readonly IsoDate[];
  /** The day that the page shows, with its word. */
  day: { on: IsoDate; word: string };
}

const percent = (share: number) => `${share}%`;

/** What held from when to when, a lane for each kind of fact, on one axis of years. */
export function TimeLanes({ summary, from, to, lanes, marks, day }: Props) {
  const id = useId();
  const scale = timeScale(from, to);
  const now = percent(scale.at(day.on));
  return (
    <figure aria-labelledby={id} className={styles.figure}>
      <figcaption id={id} className={styles.summary}>
        {summary}
      </figcaption>
      <div aria-hidden className={styles.grid}>
        <span />
        <Axis scale={scale} marks={marks} />
        {lanes.map((lane) => (
          <LaneRow key={lane.id} lane={lane} scale={scale} now={now} />
        ))}
        <span />
        <svg className={styles.foot}>
          <title>{day.word}</title>
          <line x1={now} x2={now} y1="0" y2="6" className={styles.now} />
          <text x={now} y="20" textAnchor={anchor(scale.at(day.on))} className={styles.nowWord}>
            {day.word}
          </text>
        </svg>
      </div>
    </figure>
  );
}

const anchor = (share: number) => (share > 80 ? 'end' : share < 20 ? 'start' : 'middle');

function Axis({ scale, marks }: { scale: TimeScale; marks: readonly IsoDate[] }) {
  return (
    <svg className={styles.axis}>
      <title>{`${scale.from} – ${scale.to}`}</title>
      {scale.years.map((year) => {
        const share = scale.at(`${year}-01-01`);
        return (
          <g key={year}>
            <line x1={percent(share)} x2={percent(share)} y1="18" y2="36" className={styles.tick} />
            <text x={percent(share)} y="13" textAnchor={anchor(share)} className={styles.year}>
              {year}
            </text>
          </g>
        );
      })}
      {[...new Set(marks)].map((mark) => (
        <svg key={mark} x={percent(scale.at(mark))} y="27" overflow="visible">
          <title>{mark}</title>
          <path d="M0 -6 L6 0 L0 6 L-6 0 Z" className={styles.mark} />
        </svg>
      ))}
    </svg>
  );
}

function LaneRow({ lane, scale, now }: { lane: Lane; scale: TimeScale; now: string }) {
  return (
    <>
      <span className={styles.label}>{lane.label}</span>
      <svg className={styles.lane}>
        <title>{lane.label}</title>
        {lane.spans.map((span) => {
          const start = scale.at(span.from);
          const width = scale.at(span.to ?? scale.to) - start;
          return (
            <svg key={span.id} x={percent(start)} y="6" width={percent(Math.max(0.6, width))} height="28">
              <title>{span.text}</title>
              <rect
                x="1"
                width="100%"
                height="28"
                rx="4"
                className={cx(styles.span, span.to === null && styles.open)}
              />
              <text x="10" y="19" className={styles.word}>
                {span.text}
              </text>
            </svg>
          );
        })}
        <line x1={now} x2={now} y1="0" y2="100%" className={styles.now} />
      </svg>
    </>
  );
}

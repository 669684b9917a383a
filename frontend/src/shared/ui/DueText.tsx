import { useTranslations } from 'use-intl';
import { daysBetween, formatDate, type IsoDate } from '../format/date';
import { SOON_DAYS } from '../format/due';
import styles from './DueText.module.css';

interface Props {
  dueOn: IsoDate | null | undefined;
  today: IsoDate;
  /** Finished work has a date but no lateness. */
  isDone?: boolean;
  /** What stands where there is no date: "khi có hướng dẫn". */
  otherwise?: string;
}

/** A deadline with how far it is, in words: "quá 12 ngày". */
export function DueText({ dueOn, today, isDone, otherwise }: Props) {
  const t = useTranslations('time');
  if (!dueOn) return <span className={styles.none}>{otherwise ?? t('noDate')}</span>;
  const left = daysBetween(today, dueOn);
  const words = left < 0 ? t('late', { days: -left }) : left === 0 ? t('dueToday') : t('left', { days: left });
  return (
    <span className={styles.due}>
      <time dateTime={dueOn} className={styles.date}>
        {formatDate(dueOn)}
      </time>
      {!isDone && left <= 60 && (
        <span className={left < 0 ? styles.late : left <= SOON_DAYS ? styles.soon : styles.words}>{words}</span>
      )}
    </span>
  );
}

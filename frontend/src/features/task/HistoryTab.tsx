import { useTranslations } from 'use-intl';
import { formatDate, formatInstant } from '../../shared/format/date';
import styles from './Sheet.module.css';
import type { AssignmentView } from './task-api';

/** What was said of the part before, newest first, and who held it. */
export function HistoryTab({ part }: { part: AssignmentView }) {
  const t = useTranslations('task');
  const words = useTranslations('taskSheet');
  const history = part.history ?? [];
  const holders = [...(part.holders ?? [])].reverse();
  if (history.length + holders.length === 0) return <p className={styles.quiet}>{words('noHistory')}</p>;
  return (
    <ol className={styles.entries}>
      {history.map((entry) => (
        <li key={entry.at} className={styles.entry}>
          <span className={styles.meta}>
            <time dateTime={entry.at}>{formatInstant(entry.at)}</time> · {entry.actor}
          </span>
          <span>
            {t(`said.${entry.status}`)} · {entry.percent}%
          </span>
          {entry.note && <p className={styles.text}>{entry.note}</p>}
          {entry.evidence && <p className={styles.text}>{t('evidenceOf', { text: entry.evidence })}</p>}
        </li>
      ))}
      {holders.map((holder) => (
        <li key={`${holder.unit.code} ${holder.to}`} className={styles.entry}>
          <span className={styles.meta}>
            <time dateTime={holder.to}>{formatDate(holder.to)}</time>
          </span>
          <span>{words('handedOver', { unit: holder.unit.name })}</span>
          <p className={styles.text}>{holder.reason}</p>
        </li>
      ))}
    </ol>
  );
}

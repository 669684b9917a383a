import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { formatDate, formatInstant } from '../../shared/format/date';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Skeleton } from '../../shared/ui/Skeleton';
import { Unbroken } from '../../shared/ui/Unbroken';
import styles from './Cascade.module.css';
import { type HistoryEntry, historyQuery } from './life-api';

/** What happened to the plan, oldest first, each step with its reason. */
export function PlanHistory({ planId }: { planId: string }) {
  const found = useQuery(historyQuery(planId));
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Skeleton lines={4} />;
  return (
    <ol className={styles.history}>
      {found.data.map((entry) => (
        <Entry key={entry.at} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const t = useTranslations('planLife');
  const { kind, at, by, reason, orderedBy, on, unfinished } = entry;
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.what}>{t(`event.${kind}`)}</p>
        {reason && (
          <p className={styles.subject}>
            <Unbroken>{reason}</Unbroken>
          </p>
        )}
        {orderedBy && (
          <p className={styles.note}>{on ? t('orderedOn', { orderedBy, day: formatDate(on) }) : orderedBy}</p>
        )}
        {Boolean(unfinished) && <p className={styles.note}>{t('unfinished', { count: unfinished ?? 0 })}</p>}
        <p className={styles.note}>{t('by', { by })}</p>
      </div>
      <time dateTime={at} className={styles.note}>
        {formatInstant(at)}
      </time>
    </li>
  );
}

import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { useSession } from '../../shared/session/session';
import { cx } from '../../shared/ui/cx';
import styles from './Bar.module.css';

const statuses = ['done', 'progress', 'soon', 'overdue', 'idle'] as const;

/** What the drawing's signs mean; the hatch of late bars is defined here, once for the page. */
export function Legend() {
  const t = useTranslations('timeline');
  const words = useTranslations('status');
  const { today } = useSession();
  return (
    <ul className={styles.legend}>
      {statuses.map((status) => (
        <li key={status}>
          <svg aria-hidden="true" width="26" height="16" className={styles.key}>
            <rect x="1" y="2" width="24" height="12" rx="3" className={cx(styles.bar, styles[status])} />
            {status === 'overdue' && <rect x="1" y="2" width="24" height="12" rx="3" fill="url(#late)" />}
            {status !== 'idle' && status !== 'overdue' && (
              <rect
                x="1"
                y="2"
                width={status === 'done' ? 24 : 10}
                height="12"
                rx="3"
                className={cx(styles.filled, styles[status])}
              />
            )}
          </svg>
          {words(status)}
        </li>
      ))}
      <li>
        <svg aria-hidden="true" width="16" height="16">
          <path d="M8 1 L15 8 L8 15 L1 8 Z" className={styles.diamond} />
        </svg>
        {t('dutyKey')}
      </li>
      <li>
        <svg aria-hidden="true" width="6" height="16">
          <line x1="3" x2="3" y1="0" y2="16" className={styles.today} />
        </svg>
        {t('today', { date: formatDate(today) })}
      </li>
      <li aria-hidden className={styles.defs}>
        <svg width="0" height="0">
          <title>-</title>
          <pattern id="late" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1="0" x2="0" y1="0" y2="6" className={styles.stripe} />
          </pattern>
        </svg>
      </li>
    </ul>
  );
}

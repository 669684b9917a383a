import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { DateField } from '../../shared/ui/DateField';
import { Panel } from '../../shared/ui/Panel';
import styles from './Page.module.css';
import type { ReferenceView } from './reference-api';
import { Sentence } from './Sentence';
import { StandingTag } from './StandingTag';

interface Props {
  document: ReferenceView;
  /** The day in the address; without one the server's today. */
  asOf: string | undefined;
  onDay: (day: string | null) => void;
}

/** What the document is worth on a day, why, and how that came about. */
export function StandingPanel({ document: { standing, standings }, asOf, onDay }: Props) {
  const t = useTranslations('reference.force');
  const current = standings.findLast((period) => !period.from || period.from <= standing.asOf);
  return (
    <Panel title={t('title')} aside={<StandingTag status={standing.status} />}>
      <div className={styles.stack}>
        <div className={styles.onScreen}>
          <DateField label={t('asOf')} value={asOf ?? standing.asOf} onChange={onDay} />
        </div>
        <ul className={styles.reasons}>
          {standing.reasons.map((reason) => (
            <li key={reason.text}>
              <Sentence text={reason.text} by={reason.by} />
            </li>
          ))}
          {standing.hints.map((hint) => (
            <li key={hint.text} className={styles.quiet}>
              <Sentence text={hint.text} by={hint.by} />
            </li>
          ))}
        </ul>
        {standings.length > 1 && (
          <ol aria-label={t('timeline')} className={styles.periods}>
            {standings.map((period) => (
              <li
                key={`${period.status} ${period.from}`}
                aria-current={period === current ? 'date' : undefined}
                className={styles.period}
              >
                <span className={styles.since}>{period.from ? formatDate(period.from) : t('before')}</span>
                <StandingTag status={period.status} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </Panel>
  );
}

import { useTranslations } from 'use-intl';
import { formatInstant } from '../../shared/format/date';
import { Panel } from '../../shared/ui/Panel';
import { Unbroken } from '../../shared/ui/Unbroken';
import styles from './Page.module.css';
import type { DecisionView } from './reference-api';
import { shownValue } from './shown-value';

/** What people decided when sources disagreed, and by which source; the newest first. */
export function DecisionList({ decisions }: { decisions: readonly DecisionView[] }) {
  const t = useTranslations('reference');
  if (decisions.length === 0) return null;
  return (
    <Panel title={t('decide.history')}>
      <ol className={styles.reasons}>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <p className={styles.decided}>
              {t('decide.line', {
                field: t(`differ.fields.${decision.field}`),
                value: shownValue(decision.field, decision.value),
              })}
            </p>
            {decision.before && (
              <p className={styles.quiet}>
                {t('decide.before', { value: shownValue(decision.field, decision.before) })}
              </p>
            )}
            <p className={styles.quiet}>
              <Unbroken>{t('decide.by', { source: decision.source, at: formatInstant(decision.decidedAt) })}</Unbroken>
            </p>
            {decision.note && <p className={styles.quiet}>{decision.note}</p>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

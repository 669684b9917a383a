import { CircleAlert, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { cx } from '../../shared/ui/cx';
import { Unbroken } from '../../shared/ui/Unbroken';
import styles from './Finding.module.css';
import type { DraftFinding } from './import-api';

const icons: Record<DraftFinding['severity'], LucideIcon> = { ERROR: CircleAlert, WARNING: TriangleAlert, INFO: Info };

/** A finding in one or two lines: how grave, what, and what was decided about it. */
export function FindingRow({ finding, isMust = false }: { finding: DraftFinding; isMust?: boolean }) {
  const t = useTranslations('importing');
  const ui = useTranslations('ui');
  const Icon = icons[finding.severity];
  const isDone = finding.decision !== 'OPEN';
  // A sentence that says it already need not say it twice.
  const suggestion = finding.suggestion && !finding.message.includes(finding.suggestion) ? finding.suggestion : null;
  return (
    <span className={cx(styles.row, styles[finding.severity], isDone && styles.done)}>
      <Icon role="img" aria-label={ui(`severity.${finding.severity}`)} className={styles.icon} />
      <span className={styles.words}>
        <Unbroken>{finding.message}</Unbroken>
        {suggestion && !isDone && (
          <span className={styles.suggestion}>
            {' '}
            <Unbroken>{ui('suggestion', { text: suggestion })}</Unbroken>
          </span>
        )}
      </span>
      {isMust && <span className={styles.must}>{t('mustTag')}</span>}
      {isDone && (
        <span className={styles.decision}>
          {t(`decision.${finding.decision as Exclude<typeof finding.decision, 'OPEN'>}`)}
        </span>
      )}
    </span>
  );
}

import { useTranslations } from 'use-intl';
import styles from './Dock.module.css';
import type { Tally } from './review';

/** How much is left, in words and as a bar. */
export function Progress({ tally }: { tally: Tally }) {
  const t = useTranslations('importing');
  const percent = tally.all === 0 ? 100 : (100 * tally.decided) / tally.all;
  return (
    <div className={styles.progress}>
      <p>
        {tally.must > 0 ? (
          <strong className={styles.must}>{t('mustLeft', { count: tally.must })}</strong>
        ) : (
          <strong className={styles.ready}>{t('noneLeft')}</strong>
        )}
        {tally.should > 0 && <span>, {t('shouldLeft', { count: tally.should })}</span>}
      </p>
      <svg aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none" className={styles.track}>
        <rect width={percent} height="6" className={styles.bar} />
      </svg>
    </div>
  );
}

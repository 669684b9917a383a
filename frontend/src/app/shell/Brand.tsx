import { useTranslations } from 'use-intl';
import styles from './Rail.module.css';

export function Brand() {
  const t = useTranslations('shell');
  return (
    <div className={styles.brand}>
      <svg aria-hidden="true" viewBox="0 0 24 24" className={styles.mark}>
        <path d="M3 5h11M3 12h7M3 19h11" className={styles.markLines} />
        <path d="M15 8l5 4-5 4" className={styles.markArrow} />
      </svg>
      <div>
        <p className={styles.product}>{t('product')}</p>
        <p className={styles.tagline}>{t('tagline')}</p>
      </div>
    </div>
  );
}

import { useTranslations } from 'use-intl';
import { cx } from '../../shared/ui/cx';
import styles from './Tree.module.css';

/** The names of the columns, for the eye: every row says itself what its cells are. */
export function TreeHead() {
  const t = useTranslations('unit');
  return (
    <div aria-hidden className={cx(styles.columns, styles.head)}>
      <span className={styles.name}>{t('name')}</span>
      <span className={styles.type}>{t('type')}</span>
      <span className={styles.code}>{t('code')}</span>
      <span className={styles.count}>{t('children')}</span>
    </div>
  );
}

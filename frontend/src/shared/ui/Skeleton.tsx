import { useTranslations } from 'use-intl';
import styles from './states.module.css';

/** The shape of what is coming; `lines` about as tall as the content, so that nothing jumps. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  const t = useTranslations('ui');
  return (
    <div role="status" className={styles.skeleton}>
      <span className={styles.hidden}>{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity
        <div key={line} aria-hidden className={styles.bone} />
      ))}
    </div>
  );
}

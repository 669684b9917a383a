import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './Beside.module.css';

/** Two panes at a desk, each scrolling by itself: the text, and what was read from it. One under the other on a phone. */
export function Beside({ left, right }: { left: ReactNode; right: ReactNode }) {
  const t = useTranslations('source');
  return (
    <div className={styles.beside}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard */}
      <section aria-label={t('textPane')} tabIndex={0} data-pane className={styles.left}>
        {left}
      </section>
      <div data-pane className={styles.right}>
        {right}
      </div>
    </div>
  );
}

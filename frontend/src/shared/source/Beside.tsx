import type { ReactNode } from 'react';
import styles from './Beside.module.css';

/** Two panes at a desk, each scrolling by itself: the text, and what was read from it. One under the other on a phone. */
export function Beside({ left, right }: { left: ReactNode; right: ReactNode }) {
  return (
    <div className={styles.beside}>
      <div className={styles.left}>{left}</div>
      <div className={styles.right}>{right}</div>
    </div>
  );
}

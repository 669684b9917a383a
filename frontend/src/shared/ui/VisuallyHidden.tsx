import type { ReactNode } from 'react';
import styles from './states.module.css';

/** For screen readers only; inside a scroll box the box needs `position: relative`. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}

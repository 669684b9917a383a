import type { ReactNode } from 'react';
import styles from './Desk.module.css';

/** What stands around an official document on the screen and not on its paper. */
export function OnScreen({ children }: { children: ReactNode }) {
  return <div className={styles.screen}>{children}</div>;
}

/** A wide document with what belongs to it at its side; one under the other where there is no room. */
export function Desk({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={styles.desk}>
      <div className={styles.main}>{children}</div>
      <aside className={styles.aside}>{aside}</aside>
    </div>
  );
}

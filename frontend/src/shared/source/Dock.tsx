import type { ReactNode } from 'react';
import { cx } from '../ui/cx';
import styles from './Dock.module.css';

interface Props {
  label: string;
  /** Back, which one it is, on. */
  nav: ReactNode;
  bar: ReactNode;
  /** What is to be decided; read out when it changes. */
  said: ReactNode;
  /** The ways to decide it. */
  children?: ReactNode;
}

/** Where one thing after the other is decided, always in the same place, under what is read or fixed above a phone's bar. */
export function Dock({ label, nav, bar, said, children }: Props) {
  return (
    <section aria-label={label} className={styles.dock}>
      <div className={styles.head}>
        <div className={styles.nav}>{nav}</div>
        {bar}
      </div>
      <div aria-live="polite" className={styles.said}>
        {typeof said === 'string' ? <p className={styles.idle}>{said}</p> : said}
      </div>
      {children}
    </section>
  );
}

interface BarProps {
  /** How much is decided, 0 to 100. */
  percent: number;
  isReady: boolean;
  /** What is left that must be decided, or that nothing is. */
  must: string;
  more?: string;
}

/** How much is left, in words and as a bar. */
export function DockBar({ percent, isReady, must, more }: BarProps) {
  return (
    <div className={styles.progress}>
      <p>
        <strong className={cx(isReady ? styles.ready : styles.must)}>{must}</strong>
        {more && <span>, {more}</span>}
      </p>
      <svg aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none" className={styles.track}>
        <rect width={percent} height="6" className={styles.bar} />
      </svg>
    </div>
  );
}

export function DockWays({ children }: { children: ReactNode }) {
  return <div className={styles.ways}>{children}</div>;
}

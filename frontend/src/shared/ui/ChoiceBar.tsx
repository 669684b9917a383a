import type { ReactNode } from 'react';
import styles from './ChoiceBar.module.css';
import { cx } from './cx';

interface Props<K extends string> {
  label: string;
  choices: readonly { id: K; label: string; count?: number }[];
  value: K;
  onChange: (value: K) => void;
  /** Stays in view while what it chooses from is scrolled. */
  isSticky?: boolean;
  /** At the end of the bar: what can be done with all that is shown. */
  children?: ReactNode;
}

/** One of a few ways to look at what stands below, each with how much it shows. */
export function ChoiceBar<K extends string>({ label, choices, value, onChange, isSticky, children }: Props<K>) {
  return (
    <fieldset aria-label={label} className={cx(styles.bar, isSticky && styles.sticky)}>
      {choices.map(({ id, label: words, count }) => (
        <button
          key={id}
          type="button"
          aria-pressed={value === id}
          onClick={() => onChange(id)}
          className={styles.choice}
        >
          {words}
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </button>
      ))}
      {children && <span className={styles.end}>{children}</span>}
    </fieldset>
  );
}

import type { ReactNode } from 'react';
import styles from './DocumentSheet.module.css';

interface Props {
  label: string;
  /** `page` has the margins of an A4 page, `flow` fills the column it is in. */
  format?: 'page' | 'flow';
  children: ReactNode;
}

/** Official text on paper: a serif, justified, apart from the tools around it. */
export function DocumentSheet({ label, format = 'flow', children }: Props) {
  return (
    <article aria-label={label} lang="vi" className={`${styles.sheet} ${styles[format]}`}>
      {children}
    </article>
  );
}

import { type ReactNode, useId } from 'react';
import { cx } from './cx';
import styles from './Panel.module.css';

interface Props {
  title?: string;
  /** Beside the title: a count, a link, a button. */
  aside?: ReactNode;
  /** `flush` for lists and tables that bring their own padding. */
  fill?: 'padded' | 'flush';
  children: ReactNode;
}

/** The one surface level above the page: paper with a hairline. */
export function Panel({ title, aside, fill = 'padded', children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={title ? id : undefined} className={styles.panel}>
      {title && (
        <header className={styles.head}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {aside}
        </header>
      )}
      <div className={cx(fill === 'padded' && styles.padded)}>{children}</div>
    </section>
  );
}

import type { ReactNode } from 'react';
import { useEffect } from 'react';
import styles from './PageHeader.module.css';
import { Unbroken } from './Unbroken';

interface Props {
  /** What is on the page, with its period. */
  title: string;
  /** One sentence with the numbers that need action. */
  sentence?: ReactNode;
  actions?: ReactNode;
  /** The way here: a Breadcrumb. */
  trail?: ReactNode;
}

export function PageHeader({ title, sentence, actions, trail }: Props) {
  useEffect(() => {
    document.title = `${title} · Đôn Đốc`;
  }, [title]);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {trail}
        <h1 className={styles.title}>
          <Unbroken>{title}</Unbroken>
        </h1>
        {sentence && (
          <p className={styles.sentence}>{typeof sentence === 'string' ? <Unbroken>{sentence}</Unbroken> : sentence}</p>
        )}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

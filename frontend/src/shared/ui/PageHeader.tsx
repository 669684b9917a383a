import type { ReactNode } from 'react';
import { useEffect } from 'react';
import styles from './PageHeader.module.css';

/** A document's number or a date inside a title. */
const UNBROKEN = /(\d+(?:\/[\p{L}\d-]+)+)/u;

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
          {title.split(UNBROKEN).map((words, index) =>
            index % 2 === 0 ? (
              words
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one title never change places
              <span key={index} className={styles.unbroken}>
                {words}
              </span>
            ),
          )}
        </h1>
        {sentence && <p className={styles.sentence}>{sentence}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

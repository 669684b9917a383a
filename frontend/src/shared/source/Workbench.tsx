import { type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useLights } from './use-lights';
import styles from './Workbench.module.css';

interface Props {
  head: ReactNode;
  /** The source text. */
  text: ReactNode;
  /** What can be made of words marked in it; it stays in view under them. */
  marked?: ReactNode;
  /** What was read from it, or what changed in it. */
  read: ReactNode;
  /** Where the next decision is made; it stays in view. */
  dock?: ReactNode;
}

/** A desk as high as the screen: the paper on the left, what was understood on the right, each lighting the other. */
export function Workbench({ head, text, marked, read, dock }: Props) {
  const t = useTranslations('source');
  const bench = useRef<HTMLDivElement>(null);
  useLights(bench);
  return (
    <div className={styles.desk}>
      {head}
      <div ref={bench} className={styles.bench}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard */}
        <section aria-label={t('textPane')} tabIndex={0} data-pane className={styles.text}>
          {text}
          <div className={styles.marked}>{marked}</div>
        </section>
        <div className={styles.side}>
          <div data-pane className={styles.read}>
            {read}
          </div>
          {dock}
        </div>
      </div>
    </div>
  );
}

import styles from './Compare.module.css';
import type { Stretch } from './words';

/** A text whose words are lit where the other one differs. */
export function LitWords({ stretches }: { stretches: readonly Stretch[] }) {
  return stretches.map(({ text, lit }, index) =>
    lit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text never change places
      <mark key={index} className={styles.lit}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

import { SourceChips } from '../../shared/official/SourceChips';
import type { Writing } from '../../shared/report/content';
import styles from './Outline.module.css';

export function ParagraphView({ paragraph }: { paragraph: Writing }) {
  return (
    <li className={styles.paragraph}>
      <p className={styles.words}>{paragraph.text}</p>
      <SourceChips sources={paragraph.sources} />
    </li>
  );
}

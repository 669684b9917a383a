import { shown } from './blocks';
import styles from './Dock.module.css';
import type { Span } from './marks';

/** Letters before and after the words themselves. */
const AROUND = 70;

/** The words of the source with a little of what stands around them: on a phone the paper is not beside. */
export function Excerpt({ text, span }: { text: string; span: Span }) {
  const from = Math.max(0, span.start - AROUND);
  const to = Math.min(text.length, span.end + AROUND);
  const before = text.slice(from, span.start).replace(/^\S*\s/, '');
  const after = text.slice(span.end, to).replace(/\s\S*$/, '');
  return (
    <p lang="vi" className={styles.excerpt}>
      {from > 0 && '…'}
      {shown(before)}
      <mark className={styles.words}>{shown(text.slice(span.start, span.end))}</mark>
      {shown(after)}
      {to < text.length && '…'}
    </p>
  );
}

import styles from './DocNumber.module.css';

/** A document's number (`28-NQ/TW`, `07/CT-BCA-V28`) or a date; an address's longer chain may break. */
const UNBROKEN = /(\d+(?:-[\p{L}\d]{1,16})?(?:\/[\p{L}\d-]{1,16}){1,3})/u;

/** Running text whose document numbers and dates stay whole over lines. */
export function Unbroken({ children }: { children: string }) {
  const pieces = children.split(UNBROKEN);
  if (pieces.length === 1) return children;
  return pieces.map((words, index) =>
    index % 2 === 0 ? (
      words
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
      <span key={index} className={styles.number}>
        {words}
      </span>
    ),
  );
}

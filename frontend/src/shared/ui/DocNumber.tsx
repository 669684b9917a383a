import { docNumber } from '../format/doc-number';
import styles from './DocNumber.module.css';

interface Props {
  number: string | null | undefined;
  symbol?: string | null;
}

/** A document's number and symbol, never broken over lines. */
export function DocNumber({ number, symbol }: Props) {
  return <span className={styles.number}>{docNumber(number, symbol)}</span>;
}

import styles from './DocTitle.module.css';
import { Unbroken } from './Unbroken';

/** An official title in a list, on two lines at most; the page it leads to shows the whole. */
export function DocTitle({ children }: { children: string }) {
  return (
    <span className={styles.title}>
      <Unbroken>{children}</Unbroken>
    </span>
  );
}

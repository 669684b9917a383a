import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './DataTable.module.css';

interface Props {
  sorts: readonly string[];
  sort: string | undefined;
  onSort: (sort: string) => void;
  children: ReactNode;
}

const isDown = (sort: string) => sort.endsWith('_DESC');

/** What a head tells of the order that its column gives; nothing when another column gives it. */
export function ariaSort(sorts: readonly string[] | undefined, sort: string | undefined) {
  if (!sort || !sorts?.includes(sort)) return undefined;
  return isDown(sort) ? 'descending' : 'ascending';
}

/** The head of a column that orders the table: the first press takes its first order, the next ones go round. */
export function SortHead({ sorts, sort, onSort, children }: Props) {
  const at = sort === undefined ? -1 : sorts.indexOf(sort);
  const Icon = at < 0 ? ArrowUpDown : isDown(sorts[at] ?? '') ? ArrowDown : ArrowUp;
  return (
    <button type="button" className={styles.sort} onClick={() => onSort(sorts[(at + 1) % sorts.length] ?? '')}>
      {children}
      <Icon aria-hidden className={styles.sortIcon} />
    </button>
  );
}

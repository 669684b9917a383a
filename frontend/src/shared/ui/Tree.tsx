import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Tree as AriaTree, Button, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { cx } from './cx';
import styles from './Tree.module.css';

interface Props {
  label: string;
  /** The ids of the open rows. */
  expanded: Iterable<string>;
  onExpand: (expanded: string[]) => void;
  children: ReactNode;
}

/** A tree of rows with one Tab stop: up and down by row, right opens a branch and goes into the row, left closes. */
export function Tree({ label, expanded, onExpand, children }: Props) {
  return (
    <AriaTree
      aria-label={label}
      expandedKeys={expanded}
      onExpandedChange={(keys) => onExpand([...keys].map(String))}
      className={styles.tree as string}
    >
      {children}
    </AriaTree>
  );
}

interface RowProps {
  id: string;
  /** What is typed to come here, and said of the row. */
  text: string;
  hasChildren?: boolean;
  /** Enter, or a click beside the row's links. */
  onOpen?: () => void;
  /** A row that is about the tree and not in it: more, loading, failed. */
  isNote?: boolean;
  /** The row's cells, side by side. */
  children: ReactNode;
  /** The rows below it, when it is open. */
  branch?: ReactNode;
}

export function TreeRow({ id, text, hasChildren = false, onOpen, isNote, children, branch }: RowProps) {
  return (
    <TreeItem
      id={id}
      textValue={text}
      hasChildItems={hasChildren}
      onAction={onOpen}
      className={cx(styles.row, onOpen && styles.opens, isNote && styles.note)}
    >
      <TreeItemContent>
        <div className={styles.cells}>
          <span className={styles.twig}>
            {hasChildren && (
              <Button slot="chevron" className={styles.chevron as string}>
                <ChevronRight aria-hidden className={styles.icon} />
              </Button>
            )}
          </span>
          {children}
        </div>
      </TreeItemContent>
      {branch || (hasChildren && <Unasked id={id} />)}
    </TreeItem>
  );
}

/** A branch counts as one, by React Aria 1.22, only with a row in it: this one stands in until the branch is opened. */
function Unasked({ id }: { id: string }) {
  return (
    <TreeItem id={`${id}-unasked`} textValue="…">
      <TreeItemContent>…</TreeItemContent>
    </TreeItem>
  );
}

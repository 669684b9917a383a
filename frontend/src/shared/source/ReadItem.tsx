import { type ReactNode, useEffect, useRef } from 'react';
import { cx } from '../ui/cx';
import styles from './ReadItem.module.css';
import { scrollWithin } from './scroll-within';

interface Props {
  /** The words on the button that lights the place in the text. */
  title: ReactNode;
  isActive: boolean;
  onPick: () => void;
  /** 1 stands under the item before it: a citation inside a citation's title. */
  depth?: 0 | 1;
  children?: ReactNode;
}

/** Something read from a source text; picking it lights its place, and a place picked in the text lights it. */
export function ReadItem({ title, isActive, onPick, depth = 0, children }: Props) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive && item.current) scrollWithin(item.current);
  }, [isActive]);
  return (
    <li ref={item} className={cx(styles.item, depth === 1 && styles.inner, isActive && styles.active)}>
      <button type="button" aria-current={isActive || undefined} onClick={onPick} className={styles.title}>
        {title}
      </button>
      {children && <div className={styles.body}>{children}</div>}
    </li>
  );
}

/** A fact of a read item: a small label and its words. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <span className={styles.label}>{label.endsWith(':') ? label : `${label}:`}</span> {children}
    </div>
  );
}

export function ReadList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

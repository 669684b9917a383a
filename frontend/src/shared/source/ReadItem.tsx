import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { cx } from '../ui/cx';
import { onListKey, quiet, settle } from './list-keys';
import styles from './ReadItem.module.css';
import { scrollWithin } from './scroll-within';

interface Props {
  /** The key of its place in the text, by which both light each other. */
  mark: string;
  /** The words on the button that lights the place in the text. */
  title: ReactNode;
  isActive: boolean;
  onPick: () => void;
  /** 1 stands under the item before it: a citation inside a citation's title. */
  depth?: 0 | 1;
  /** In a list of hundreds: laid out when it comes near. */
  isFar?: boolean;
  /** It was left out, and can come back. */
  isOut?: boolean;
  /** At the end of the title's line: what can be done about it. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** Something read from a source text; picking it lights its place, and a place picked in the text lights it. */
export function ReadItem({
  mark,
  title,
  isActive,
  onPick,
  depth = 0,
  isFar = false,
  isOut = false,
  aside,
  children,
}: Props) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive && item.current) scrollWithin(item.current);
  }, [isActive]);
  useLayoutEffect(() => {
    if (item.current) quiet(item.current);
  });
  return (
    <li
      ref={item}
      data-read={mark}
      className={cx(
        styles.item,
        depth === 1 && styles.inner,
        isFar && styles.far,
        isOut && styles.out,
        isActive && styles.active,
      )}
    >
      <div className={styles.line}>
        <button
          type="button"
          data-stop
          tabIndex={-1}
          aria-current={isActive || undefined}
          onClick={onPick}
          className={styles.title}
        >
          {title}
        </button>
        {aside}
      </div>
      {children && <div className={styles.body}>{children}</div>}
    </li>
  );
}

/** A fact of a read item: a small label and its words. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <span className={styles.label}>{label.replace(/:$/, '')}</span>
      <div className={styles.value}>{children}</div>
    </div>
  );
}

/** Items with one Tab stop: arrows go through them, right and left into one. */
export function ReadList({ label, children }: { label?: string; children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (list.current) settle(list.current);
  });
  return (
    <ul
      ref={list}
      aria-label={label}
      className={styles.list}
      onKeyDown={onListKey}
      onFocus={(event) => {
        const stop = event.target.closest('li')?.querySelector<HTMLElement>('[data-stop]');
        if (stop) settle(event.currentTarget, stop);
      }}
    >
      {children}
    </ul>
  );
}

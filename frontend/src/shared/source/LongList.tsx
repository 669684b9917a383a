import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from './LongList.module.css';

/** Items that are made at once when their place comes near. */
const CHUNK = 30;
/** Shorter lists are simply made whole. */
const SHORT = 60;
/** How far ahead of the eye, as a margin of the pane. */
const AHEAD = '1200px 0px';

interface Props<T> {
  items: readonly T[];
  /** Position of the item that must be there whatever is in view: the lit one. */
  at: number;
  children: (item: T, isFar: boolean) => ReactNode;
}

/** The items of a list of any length: those far below are made when the reader comes near, and all of them for paper. */
export function LongList<T>({ items, at, children }: Props<T>) {
  const chunks = Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) => index);
  const [made, setMade] = useState<ReadonlySet<number>>(() => new Set([0]));
  const isShort = items.length <= SHORT || typeof IntersectionObserver === 'undefined';
  const isMade = (chunk: number) => isShort || made.has(chunk) || Math.floor(at / CHUNK) === chunk;

  useEffect(() => {
    const all = () => flushSync(() => setMade(new Set(Array.from({ length: items.length }, (_, index) => index))));
    window.addEventListener('beforeprint', all);
    return () => window.removeEventListener('beforeprint', all);
  }, [items.length]);

  return chunks.map((chunk) => (
    <Fragment key={chunk}>
      {isMade(chunk) ? (
        items.slice(chunk * CHUNK, (chunk + 1) * CHUNK).map((item) => children(item, !isShort))
      ) : (
        <Gap onNear={() => setMade((before) => new Set([...before, chunk]))} />
      )}
    </Fragment>
  ));
}

/** Stands for items that were not made yet, about as tall as they will be. */
function Gap({ onNear }: { onNear: () => void }) {
  const gap = useRef<HTMLLIElement>(null);
  const latest = useRef(onNear);
  latest.current = onNear;
  useEffect(() => {
    if (!gap.current) return;
    const root = gap.current.closest('[data-pane]');
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), {
      root,
      rootMargin: AHEAD,
    });
    observer.observe(gap.current);
    return () => observer.disconnect();
  }, []);
  return <li ref={gap} aria-hidden className={styles.gap} />;
}

import { type KeyboardEvent, type MouseEvent, type RefObject, useLayoutEffect, useState } from 'react';

const CONTROLS = 'a[href], button, input, select, textarea';

/** One Tab stop for a table body: the current row; its controls are reached with the right arrow. */
export function useGridKeys(body: RefObject<HTMLTableSectionElement | null>, open: (index: number) => void) {
  const [current, setCurrent] = useState(0);

  useLayoutEffect(() => {
    for (const control of body.current?.querySelectorAll<HTMLElement>(CONTROLS) ?? []) control.tabIndex = -1;
  });

  function focusRow(index: number) {
    const rows = body.current?.rows;
    if (!rows?.length) return;
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setCurrent(next);
    rows[next]?.focus();
  }

  function stepInside(row: HTMLTableRowElement, step: 1 | -1) {
    const stops = [row, ...row.querySelectorAll<HTMLElement>(CONTROLS)];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableSectionElement>) {
    const target = event.target as HTMLElement;
    const row = target.closest('tr');
    if (!row || target.matches('input, textarea, select')) return;
    const index = row.sectionRowIndex;
    const moves: Record<string, () => void> = {
      ArrowDown: () => focusRow(index + 1),
      ArrowUp: () => focusRow(index - 1),
      Home: () => focusRow(0),
      End: () => focusRow(Number.MAX_SAFE_INTEGER),
      ArrowRight: () => stepInside(row, 1),
      ArrowLeft: () => stepInside(row, -1),
    };
    if (target === row) moves.Enter = () => open(index);
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  }

  function onClick(event: MouseEvent<HTMLTableSectionElement>) {
    const target = event.target as HTMLElement;
    const row = target.closest('tr');
    if (!row || target.closest(CONTROLS) || window.getSelection()?.toString()) return;
    open(row.sectionRowIndex);
  }

  return {
    bodyProps: { onKeyDown, onClick },
    rowProps: (index: number) => ({
      tabIndex: index === current ? 0 : -1,
      onFocus: () => setCurrent(index),
    }),
  };
}

import { type KeyboardEvent, type MouseEvent, type RefObject, useLayoutEffect, useState } from 'react';

const CONTROLS = 'a[href], button, input, select, textarea';
const WRITTEN_IN = 'input:not([type="checkbox"]), textarea, select';

/** What a row does when it is opened, or marked with the space bar; `range` marks all rows from the last marked one. */
interface RowActions {
  open: (index: number) => void;
  mark?: (index: number, range: boolean) => void;
}

/**
 * One Tab stop for a table: the current row; its controls are reached with the right arrow, those of the head with the
 * up arrow from the first row.
 */
export function useGridKeys(body: RefObject<HTMLTableSectionElement | null>, { open, mark }: RowActions) {
  const [current, setCurrent] = useState(0);

  useLayoutEffect(() => {
    for (const control of body.current?.parentElement?.querySelectorAll<HTMLElement>(CONTROLS) ?? []) {
      control.tabIndex = -1;
    }
  });

  const headControls = () => [
    ...((body.current?.parentElement as HTMLTableElement | null)?.tHead?.querySelectorAll<HTMLElement>(CONTROLS) ?? []),
  ];

  function focusRow(index: number) {
    const rows = body.current?.rows;
    if (!rows?.length) return;
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setCurrent(next);
    rows[next]?.focus();
  }

  function stepAmong(stops: readonly HTMLElement[], step: 1 | -1) {
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableSectionElement>) {
    const target = event.target as HTMLElement;
    const row = target.closest('tr');
    if (!row || target.matches(WRITTEN_IN)) return;
    const index = row.sectionRowIndex;
    const stops = () => [row, ...row.querySelectorAll<HTMLElement>(CONTROLS)];
    const moves: Record<string, () => void> = {
      ArrowDown: () => focusRow(index + 1),
      ArrowUp: () => (index === 0 ? headControls()[0]?.focus() : focusRow(index - 1)),
      Home: () => focusRow(0),
      End: () => focusRow(Number.MAX_SAFE_INTEGER),
      ArrowRight: () => stepAmong(stops(), 1),
      ArrowLeft: () => stepAmong(stops(), -1),
    };
    if (target === row) moves.Enter = () => open(index);
    if (target === row && mark) moves[' '] = () => mark(index, event.shiftKey);
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  }

  function onHeadKeyDown(event: KeyboardEvent) {
    const moves: Record<string, () => void> = {
      ArrowDown: () => focusRow(0),
      ArrowRight: () => stepAmong(headControls(), 1),
      ArrowLeft: () => stepAmong(headControls(), -1),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  }

  function onClick(event: MouseEvent<HTMLTableSectionElement>) {
    const target = event.target as HTMLElement;
    const row = target.closest('tr');
    if (!row || target.closest(`${CONTROLS}, label`) || window.getSelection()?.toString()) return;
    open(row.sectionRowIndex);
  }

  return {
    headProps: { onKeyDown: onHeadKeyDown },
    bodyProps: { onKeyDown, onClick },
    rowProps: (index: number) => ({
      tabIndex: index === current ? 0 : -1,
      onFocus: () => setCurrent(index),
    }),
  };
}

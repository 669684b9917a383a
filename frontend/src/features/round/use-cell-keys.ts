import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

const moves: Record<string, [down: number, right: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** One Tab stop for a grid of links; arrows step over cells without one. */
export function useCellKeys(body: RefObject<HTMLTableSectionElement | null>) {
  const stop = useRef<HTMLElement | null>(null);

  function makeStop(link: HTMLElement) {
    if (stop.current) stop.current.tabIndex = -1;
    link.tabIndex = 0;
    stop.current = link;
  }

  useLayoutEffect(() => {
    const kept = stop.current && body.current?.contains(stop.current);
    const first = kept ? stop.current : body.current?.querySelector<HTMLElement>('td a');
    if (first) makeStop(first);
  });

  function onKeyDown(event: KeyboardEvent) {
    const move = moves[event.key];
    const cell = (event.target as HTMLElement).closest('td');
    if (!move || !cell || !body.current) return;
    event.preventDefault();
    const rows = body.current.rows;
    let row = (cell.parentElement as HTMLTableRowElement).sectionRowIndex + move[0];
    let column = cell.cellIndex + move[1];
    while (rows[row]?.cells[column]) {
      const link = rows[row]?.cells[column]?.querySelector<HTMLElement>('a');
      if (link) return link.focus();
      row += move[0];
      column += move[1];
    }
  }

  function onFocus(event: FocusEvent) {
    const link = event.target as HTMLElement;
    if (link.matches('td a')) makeStop(link);
  }

  return { onKeyDown, onFocus };
}

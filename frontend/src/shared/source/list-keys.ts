import type { KeyboardEvent } from 'react';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [role="spinbutton"]';
const STOP = '[data-stop]';
/** A form opened inside an item keeps its own Tab stops. */
const FORM = 'form';

/** What can be reached with the right arrow inside an item, its own button first. */
const insideOf = (item: Element): HTMLElement[] =>
  [...item.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => !control.closest(FORM));

/** Takes an item's further controls out of the Tab order; its own button is the list's to give. */
export function quiet(item: Element): void {
  for (const control of insideOf(item)) if (!control.matches(STOP)) control.tabIndex = -1;
}

/** Leaves one Tab stop in a list: the lit item, else the one that was left last, else the first. */
export function settle(list: Element, chosen?: HTMLElement): void {
  const was = list.querySelector<HTMLElement>(`${STOP}[tabindex="0"]`);
  const stop =
    chosen ??
    list.querySelector<HTMLElement>(`${STOP}[aria-current="true"]`) ??
    was ??
    list.querySelector<HTMLElement>(STOP);
  if (was && was !== stop) was.tabIndex = -1;
  if (stop) stop.tabIndex = 0;
}

function beside(item: Element, way: 'nextElementSibling' | 'previousElementSibling'): HTMLElement | null {
  const next = item[way];
  return next?.querySelector<HTMLElement>(STOP) ?? null;
}

/** Arrows go through the items of a list and, to the right, into one; Home and End to the ends. */
export function onListKey(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLElement;
  const list = event.currentTarget;
  const item = target.closest('li');
  if (!item || target.closest(FORM)) return;
  const stops = () => [...list.querySelectorAll<HTMLElement>(STOP)];
  const step = (by: 1 | -1) => {
    const inside = insideOf(item);
    return inside[Math.max(0, inside.indexOf(target) + by)];
  };
  const moves: Record<string, () => HTMLElement | null | undefined> = {
    ArrowDown: () => beside(item, 'nextElementSibling'),
    ArrowUp: () => beside(item, 'previousElementSibling'),
    Home: () => stops()[0],
    End: () => stops().at(-1),
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
  };
  const next = moves[event.key];
  if (!next) return;
  event.preventDefault();
  next()?.focus();
}

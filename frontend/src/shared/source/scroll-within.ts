/** The part of a pane's height at which what is looked for comes to stand. */
const THIRD = 3;

function step(element: HTMLElement, pane: HTMLElement): void {
  const box = pane.getBoundingClientRect();
  const own = element.getBoundingClientRect();
  const isSeen = own.top >= box.top && own.bottom <= box.bottom;
  if (!isSeen) pane.scrollTop += own.top - box.top - Math.max(0, (box.height - own.height) / THIRD);
}

/**
 * Brings an element into view by scrolling its pane only; the page itself moves just where there is no such pane. What
 * was not laid out yet finds its true height on the way, so it looks again.
 */
export function scrollWithin(element: HTMLElement): void {
  const pane = element.closest<HTMLElement>('[data-pane]');
  if (!pane || pane.scrollHeight <= pane.clientHeight) {
    element.scrollIntoView({ block: 'nearest' });
    return;
  }
  step(element, pane);
  requestAnimationFrame(() => {
    step(element, pane);
    requestAnimationFrame(() => step(element, pane));
  });
}

/** Brings an element into view by scrolling its pane only; the page itself moves just where there is no such pane. */
export function scrollWithin(element: HTMLElement): void {
  const pane = element.closest<HTMLElement>('[data-pane]');
  if (!pane || pane.scrollHeight <= pane.clientHeight) {
    element.scrollIntoView({ block: 'nearest' });
    return;
  }
  const box = pane.getBoundingClientRect();
  const own = element.getBoundingClientRect();
  const isSeen = own.top >= box.top && own.bottom <= box.bottom;
  if (!isSeen) pane.scrollTop += own.top - box.top - Math.max(0, (box.height - own.height) / 2);
}

import { describe, expect, it } from 'vitest';
import { extend, MOST_MARKED, noRows, onlyShown, toggle, toggleAll } from './selection';

const order = ['a', 'b', 'c', 'd'];
const marked = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].sort();

describe('marking rows', () => {
  it('marks and unmarks one', () => {
    const one = toggle(noRows, 'b');
    expect(marked(one)).toEqual(['b']);
    expect(marked(toggle(one, 'b'))).toEqual([]);
  });

  it('marks all between the last one touched and this one, both ways', () => {
    expect(marked(extend(toggle(noRows, 'b'), order, 'd'))).toEqual(['b', 'c', 'd']);
    expect(marked(extend(toggle(noRows, 'd'), order, 'b'))).toEqual(['b', 'c', 'd']);
  });

  it('marks only one where none was touched before', () => {
    expect(marked(extend(noRows, order, 'c'))).toEqual(['c']);
  });

  it('marks all, and none when all were', () => {
    const all = toggleAll(toggle(noRows, 'a'), order);
    expect(marked(all)).toEqual(order);
    expect(marked(toggleAll(all, order))).toEqual([]);
  });

  it('forgets what is no longer shown', () => {
    expect(marked(onlyShown(toggleAll(noRows, order), ['c', 'x']))).toEqual(['c']);
  });

  it('never marks more than are changed at once', () => {
    const many = Array.from({ length: MOST_MARKED + 5 }, (_, index) => String(index));
    expect(toggleAll(noRows, many).ids.size).toBe(MOST_MARKED);
  });
});

/** The rows that are marked for a change of many, and the one from which Shift marks on. */
export interface Selection {
  ids: ReadonlySet<string>;
  anchor: string | null;
}

/** As many rows as are changed at once. */
export const MOST_MARKED = 200;

export const noRows: Selection = { ids: new Set(), anchor: null };

const capped = (ids: Iterable<string>) => new Set([...ids].slice(0, MOST_MARKED));

/** Marks a row, or takes its mark away. */
export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: capped(next), anchor: id };
}

/** Marks every row between the last one touched and this one, in the order in which they are shown. */
export function extend(selection: Selection, order: readonly string[], id: string): Selection {
  const from = order.indexOf(selection.anchor ?? '');
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return toggle(selection, id);
  const between = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: capped([...selection.ids, ...between]), anchor: id };
}

/** Marks all rows that are shown; none when they all were. */
export function toggleAll({ ids }: Selection, order: readonly string[]): Selection {
  const all = order.every((id) => ids.has(id));
  return all ? noRows : { ids: capped(order), anchor: null };
}

/** Rows that are no longer shown lose their mark: nobody changes what they do not see. */
export function onlyShown(selection: Selection, order: readonly string[]): Selection {
  const kept = order.filter((id) => selection.ids.has(id));
  return kept.length === selection.ids.size ? selection : { ids: new Set(kept), anchor: null };
}

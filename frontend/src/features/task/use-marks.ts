import { useMemo, useState } from 'react';
import { extend, noRows, onlyShown, type Selection, toggle, toggleAll } from './selection';
import type { TaskRow } from './task-api';

/** The marked rows of a list: what is no longer shown is no longer marked. */
export function useMarks(rows: readonly TaskRow[]) {
  const [marked, setMarked] = useState<Selection>(noRows);
  const order = useMemo(() => rows.map((row) => row.assignmentId), [rows]);
  const selection = useMemo(() => onlyShown(marked, order), [marked, order]);
  return {
    selection,
    rows: rows.filter((row) => selection.ids.has(row.assignmentId)),
    onMark: (row: TaskRow, range: boolean) =>
      setMarked(range ? extend(selection, order, row.assignmentId) : toggle(selection, row.assignmentId)),
    onMarkAll: () => setMarked(toggleAll(selection, order)),
    /** Takes the marks of these rows away, or all. */
    drop: (gone?: readonly TaskRow[]) => {
      const without = new Set(gone?.map((row) => row.assignmentId));
      setMarked(gone ? { ids: new Set([...selection.ids].filter((id) => !without.has(id))), anchor: null } : noRows);
    },
  };
}

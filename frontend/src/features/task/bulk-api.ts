import { useQueryClient } from '@tanstack/react-query';
import { bulkResourceApply } from '../../generated/plan/sdk.gen';
import type { BulkRequest } from '../../generated/plan/types.gen';
import { plain } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';
import type { TaskRow } from './task-api';

export const bulkActions = ['PROGRESS', 'REQUEST_EXTENSION', 'REASSIGN'] as const;

export type BulkAction = (typeof bulkActions)[number];

/** One change for many parts. */
export type BulkChange = Omit<BulkRequest, 'rows'>;

/** What became of one row: changed, or why not. */
export interface BulkResult {
  row: TaskRow;
  problem: string | null;
}

/** Each row is a change of its own against the version that was seen: one that is refused does not hold up the others. */
async function changeEach(rows: readonly TaskRow[], change: BulkChange): Promise<BulkResult[]> {
  const asked = rows.map(({ taskId, assignmentId, version }) => ({ taskId, assignmentId, version }));
  const { results } = await plain(bulkResourceApply({ body: { ...change, rows: asked } }));
  return rows.map((row) => {
    const said = results.find((each) => each.assignmentId === row.assignmentId);
    const refusal = [said?.problem?.title, said?.problem?.detail].filter(Boolean).join(' ');
    return { row, problem: said?.status === 'CHANGED' ? null : refusal };
  });
}

export function useBulkChange(rows: readonly TaskRow[]) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: (change: BulkChange) => changeEach(rows, change),
    onSettled: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  });
}

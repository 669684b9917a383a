import { useQueryClient } from '@tanstack/react-query';
import { partReassignmentResourceReassign } from '../../generated/plan/sdk.gen';
import { ifMatch, plain } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';
import type { AssignmentView } from './task-api';

/** Gives a part to another unit, against the version that the person saw; the part keeps its progress and files. */
export function useReassign(taskId: string, part: AssignmentView) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: (body: { unitCode: string; reason: string }) =>
      plain(
        partReassignmentResourceReassign({
          path: { id: taskId, assignmentId: part.id },
          body,
          headers: ifMatch(`"${part.version}"`),
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  });
}

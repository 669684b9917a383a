import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { planOccurrenceResourceRecord, planOccurrenceResourceTriggers } from '../../generated/plan/sdk.gen';
import type { OccurrenceRequest, TriggerView } from '../../generated/plan/types.gen';
import { plain } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';
import type { IsoDate } from '../../shared/format/date';

/** The event that a task waits for; with its day, the last day on time that the document's words would give. */
export const triggerQuery = (planId: string, taskId: string, happenedOn: IsoDate | undefined) =>
  queryOptions({
    queryKey: ['plans', 'triggers', planId, happenedOn],
    queryFn: async (): Promise<TriggerView[]> =>
      plain(planOccurrenceResourceTriggers({ path: { id: planId }, query: { happenedOn } })),
    select: (triggers) => triggers.find((each) => each.waiting.includes(taskId)),
    placeholderData: (before) => before,
  });

export function useRecordOccurrence(planId: string) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: (body: OccurrenceRequest) => plain(planOccurrenceResourceRecord({ path: { id: planId }, body })),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['tasks'] }),
        queries.invalidateQueries({ queryKey: ['plans', 'triggers'] }),
      ]),
  });
}

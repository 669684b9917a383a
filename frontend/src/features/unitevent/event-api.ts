import { queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  legalReferenceResourceSearch,
  unitEventResourcePreview,
  unitEventResourceRecord,
  unitResourceGet,
} from '../../generated/directory/sdk.gen';
import type {
  BatchOutcome,
  CodeScheme,
  Effect,
  EventDetails,
  Founding,
  LegalReferenceResponse,
  NewEvent,
  UnitType,
} from '../../generated/directory/types.gen';
import { itemsOf } from '../../shared/api/paged';
import { plain } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';

export type { CodeScheme, Effect, Founding, NewEvent, UnitType };
export type EventPreview = BatchOutcome;
export type FoundReference = Pick<LegalReferenceResponse, 'id' | 'type' | 'number' | 'issuedOn' | 'issuer'>;

export const startUnitQuery = (id: string) =>
  queryOptions({
    queryKey: ['directory', 'units', 'start', id],
    queryFn: () => plain(unitResourceGet({ path: { id } })),
  });

export const referencesFoundQuery = (words: string) =>
  queryOptions({
    queryKey: ['directory', 'references', 'found', words],
    queryFn: async (): Promise<FoundReference[]> =>
      itemsOf(await plain(legalReferenceResourceSearch({ query: { q: words || undefined, size: 20 } }))),
    placeholderData: (before) => before,
  });

/** What the event would do; nothing is recorded. */
export const usePreview = () =>
  useCommand({ mutationFn: (body: NewEvent): Promise<EventPreview> => plain(unitEventResourcePreview({ body })) });

export function useRecord() {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: async (body: NewEvent) => ((await plain(unitEventResourceRecord({ body }))) as EventDetails).event,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['directory'] }),
  });
}

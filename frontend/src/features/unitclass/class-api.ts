import { queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  unitClassResourceDefine,
  unitClassResourceGet,
  unitClassResourceList,
  unitClassResourceRevise,
  unitResourceGet,
} from '../../generated/directory/sdk.gen';
import type {
  ClassDefinition,
  ClassMember,
  ClassRevision,
  NewRevision,
  NewUnitClass,
  UnitClassDetail,
  UnitClassResponse,
  UnitType,
} from '../../generated/directory/types.gen';
import { itemsOf } from '../../shared/api/paged';
import { ifMatch, plain, type Tagged, tagged } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';

export type { ClassDefinition, ClassMember, UnitType };
export type Revision = ClassRevision;
export type UnitClass = UnitClassResponse;
/** The class itself lies in the same object as its history. */
export type UnitClassView = UnitClassResponse & Pick<UnitClassDetail, 'named' | 'revisions' | 'allowedActions'>;

export const classesQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['directory', 'classes', 'all', asOf],
    queryFn: async (): Promise<UnitClass[]> =>
      itemsOf(await plain(unitClassResourceList({ query: { asOf, size: 100 } }))),
    placeholderData: (before) => before,
  });

export const classQuery = (id: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['directory', 'classes', 'one', id, asOf],
    queryFn: async () =>
      (await tagged(unitClassResourceGet({ path: { id }, query: { asOf } }))) as Tagged<UnitClassView>,
    placeholderData: (before) => before,
  });

export const unitNameQuery = (id: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['directory', 'units', 'name', id, asOf],
    queryFn: async () => {
      const { name } = await plain(unitResourceGet({ path: { id }, query: { asOf } }));
      return { id, name };
    },
  });

export function useDefine() {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: async (body: NewUnitClass) => (await plain(unitClassResourceDefine({ body }))) as UnitClassView,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['directory', 'classes'] }),
  });
}

/** Defines the class anew from a day on, against the version that was read. */
export function useRevise(id: string) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: ({ etag, body }: { etag: string; body: NewRevision }) =>
      plain(unitClassResourceRevise({ path: { id }, body, headers: ifMatch(etag) })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['directory'] }),
  });
}

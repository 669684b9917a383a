import { queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  unitAliasResourceAdd,
  unitAliasResourceEnd,
  unitAliasResourceList,
  unitClassResourceOfUnit,
  unitContactResourceReplace,
} from '../../generated/directory/sdk.gen';
import type { AliasResponse, ClassOfUnit, NewAlias, UnitContact } from '../../generated/directory/types.gen';
import { ifMatch, plain } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';

export type Alias = AliasResponse;
export type Contact = UnitContact;

export const aliasesQuery = (id: string) =>
  queryOptions({
    queryKey: ['directory', 'units', 'aliases', id],
    queryFn: async (): Promise<Alias[]> => plain(unitAliasResourceList({ path: { id } })),
  });

export const classesOfUnitQuery = (id: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['directory', 'units', 'classes', id, asOf],
    queryFn: async (): Promise<ClassOfUnit[]> => plain(unitClassResourceOfUnit({ path: { id }, query: { asOf } })),
  });

/** Replaces the contact, against the version of the unit that was read. */
export function useSaveContact(id: string) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: ({ etag, contact }: { etag: string; contact: Contact }) =>
      plain(unitContactResourceReplace({ path: { id }, body: contact, headers: ifMatch(etag) })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['directory', 'units'] }),
  });
}

export function useAddAlias(id: string) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: (body: NewAlias) => plain(unitAliasResourceAdd({ path: { id }, body })),
    onSuccess: () => queries.invalidateQueries(aliasesQuery(id)),
  });
}

export function useEndAlias(id: string) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: ({ aliasId, on }: { aliasId: string; on: string }) =>
      plain(unitAliasResourceEnd({ path: { id, aliasId }, body: { on } })),
    onSuccess: () => queries.invalidateQueries(aliasesQuery(id)),
  });
}

import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  unitClassResourceList,
  unitEventResourceList,
  unitEventResourceOfUnit,
  unitEventResourceReverse,
  unitEventResourceSuccessors,
  unitResourceGet,
  unitResourceList,
  unitResourceTree,
  unitResourceVersions,
} from '../../generated/directory/sdk.gen';
import type {
  CodeResponse,
  EventResponse,
  PageTreeNode,
  TreeNode,
  UnitClassResponse,
  UnitDetails,
  UnitResponse,
  VersionResponse,
} from '../../generated/directory/types.gen';
import { itemsOf } from '../../shared/api/paged';
import { plain, tagged } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';
import type { UnitsSearch } from './unit-search';

export type { EventResponse, UnitResponse };
export type TreeUnit = TreeNode;
export type TreePage = PageTreeNode;
export type UnitCode = CodeResponse;
export type UnitVersion = VersionResponse;
export type UnitView = UnitDetails;

/** Siblings that one request of the tree brings. */
const BRANCH = 100;

export const treeQuery = (parent: string | undefined, asOf: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['directory', 'units', 'tree', parent, asOf],
    queryFn: ({ pageParam }): Promise<TreePage> =>
      plain(unitResourceTree({ query: { parent, asOf, size: BRANCH, cursor: pageParam } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const foundQuery = (filters: Pick<UnitsSearch, 'q' | 'type' | 'asOf'>) =>
  infiniteQueryOptions({
    queryKey: ['directory', 'units', 'search', filters],
    queryFn: ({ pageParam }) => plain(unitResourceList({ query: { ...filters, size: 50, cursor: pageParam } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });

export const unitClassesQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['directory', 'classes', asOf],
    queryFn: async (): Promise<UnitClassResponse[]> =>
      itemsOf(await plain(unitClassResourceList({ query: { asOf, size: 100 } }))),
  });

export const recentEventsQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['directory', 'units', 'recent', asOf],
    queryFn: async (): Promise<EventResponse[]> =>
      itemsOf(await plain(unitEventResourceList({ query: { to: asOf, size: 6 } }))),
  });

export const unitQuery = (id: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['directory', 'units', 'one', id, asOf],
    queryFn: () => tagged(unitResourceGet({ path: { id }, query: { asOf } })),
  });

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['directory', 'units', 'versions', id],
    queryFn: async (): Promise<UnitVersion[]> => plain(unitResourceVersions({ path: { id } })),
  });

export const unitEventsQuery = (id: string) =>
  queryOptions({
    queryKey: ['directory', 'units', 'events', id],
    queryFn: async (): Promise<EventResponse[]> => plain(unitEventResourceOfUnit({ path: { id } })),
  });

export const successorsQuery = (id: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['directory', 'units', 'successors', id, asOf],
    queryFn: () => plain(unitEventResourceSuccessors({ path: { id }, query: { asOf } })),
  });

/** Takes an event back; all that was read of the directory is read anew. */
export function useReverse() {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      plain(unitEventResourceReverse({ path: { id }, body: { reason } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['directory'] }),
  });
}

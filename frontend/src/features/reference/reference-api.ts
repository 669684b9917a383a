import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  decisionResourceDecide,
  duplicateResourceList,
  duplicateResourceMerge,
  legalReferenceResourceChange,
  legalReferenceResourceCreate,
  legalReferenceResourceGet,
  legalReferenceResourceSearch,
  observationResourceCitations,
  relationResourceAdd,
  relationResourceWithdraw,
} from '../../generated/directory/sdk.gen';
import type {
  Alias,
  DecisionField,
  DecisionRequest,
  DecisionView,
  DuplicatePair,
  LegalReferenceResponse,
  LegalReferenceView,
  ObservationView,
  ObservedDifference,
  Registration,
  RelatedDocument,
  RelationKind,
  RelationRequest,
  RelationView,
  StandingStatus,
} from '../../generated/directory/types.gen';
import { itemsOf } from '../../shared/api/paged';
import { ifMatch, plain, tagged } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';
import type { ReferenceFilters } from './reference-search';

export type {
  Alias,
  DecisionField,
  DecisionView,
  DuplicatePair,
  Registration,
  RelatedDocument,
  RelationKind,
  RelationRequest,
  RelationView,
  StandingStatus,
};
export type ReferenceRow = LegalReferenceResponse;
export type ReferenceView = LegalReferenceView;
export type CitationView = ObservationView;
export type Difference = ObservedDifference;

/** Everything that a change of one document may touch: its own page, those it stands to, lists and pairs. */
const ROOT = ['directory', 'references'] as const;

export const referencesQuery = (filters: ReferenceFilters) =>
  infiniteQueryOptions({
    queryKey: [...ROOT, 'list', filters],
    queryFn: ({ pageParam }) =>
      plain(legalReferenceResourceSearch({ query: { ...filters, size: 100, cursor: pageParam } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });

/** The few documents that fit some words, for picking one. */
export const matchesQuery = (q: string) =>
  queryOptions({
    queryKey: [...ROOT, 'matches', q],
    queryFn: async () => itemsOf(await plain(legalReferenceResourceSearch({ query: { q, size: 8 } }))),
    enabled: q.trim() !== '',
    placeholderData: (before) => before,
  });

export const referenceQuery = (id: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: [...ROOT, 'one', id, asOf],
    queryFn: () => tagged(legalReferenceResourceGet({ path: { id }, query: { asOf } })),
    placeholderData: (before) => (before?.value.id === id ? before : undefined),
  });

export const citationsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...ROOT, 'citations', id],
    queryFn: ({ pageParam }) =>
      plain(observationResourceCitations({ path: { id }, query: { size: 100, cursor: pageParam } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const duplicatesQuery = queryOptions({
  queryKey: [...ROOT, 'duplicates'],
  queryFn: () => plain(duplicateResourceList()),
});

/** A change that makes all that is shown of legal documents be read anew. */
function useChange<Input, Output>(change: (input: Input) => Promise<Output>, ownsError = false) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: change,
    meta: { ownsError },
    onSuccess: () => queries.invalidateQueries({ queryKey: ROOT }),
  });
}

export const useRegister = () =>
  useChange((record: Registration) => plain(legalReferenceResourceCreate({ body: record })), true);

export const useRecordAnew = (id: string) =>
  useChange(
    ({ record, etag }: { record: Registration; etag: string }) =>
      plain(legalReferenceResourceChange({ path: { id }, body: record, headers: ifMatch(etag) })),
    true,
  );

/** What the server has by now, past every cache: to be held against what the person wrote. */
export const readNow = (id: string) => tagged(legalReferenceResourceGet({ path: { id } }));

/** `from` is the document that acts on the other; it need not be the one that is shown. */
export const useRelate = () =>
  useChange(({ from, relation }: { from: string; relation: RelationRequest }) =>
    plain(relationResourceAdd({ path: { id: from }, body: relation })),
  );

export const useWithdraw = () =>
  useChange(({ from, relationId, reason }: { from: string; relationId: string; reason: string }) =>
    plain(relationResourceWithdraw({ path: { id: from, relationId }, body: { reason } })),
  );

export const useDecide = (id: string) =>
  useChange((decision: DecisionRequest) => plain(decisionResourceDecide({ path: { id }, body: decision })));

export const useMerge = () =>
  useChange(({ keptId, otherId }: { keptId: string; otherId: string }) =>
    plain(duplicateResourceMerge({ path: { id: keptId }, body: { otherId } })),
  );

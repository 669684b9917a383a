import { queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  extensionRequestResourceRequest,
  extensionResourceDecide,
  extensionResourceList,
  extensionResourceWithdraw,
} from '../../generated/plan/sdk.gen';
import type { ExtensionDecision, ExtensionRequest, ExtensionView } from '../../generated/plan/types.gen';
import { itemsOf } from '../../shared/api/paged';
import { ifMatch, plain } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';

export type { ExtensionDecision, ExtensionRequest, ExtensionView };

/** The requests for more time of one part, newest first. */
export const extensionsQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['tasks', 'extensions', assignmentId],
    queryFn: async (): Promise<ExtensionView[]> =>
      itemsOf(await plain(extensionResourceList({ query: { assignmentId, size: 100 } }))),
  });

/** A change of a part's time concerns the part, the lists and the requests. */
function useChange<V>(mutationFn: (variables: V) => Promise<unknown>) {
  const queries = useQueryClient();
  return useCommand({ mutationFn, onSettled: () => queries.invalidateQueries({ queryKey: ['tasks'] }) });
}

export const useRequestExtension = (id: string, assignmentId: string) =>
  useChange((body: ExtensionRequest) => plain(extensionRequestResourceRequest({ path: { id, assignmentId }, body })));

export const useDecideExtension = ({ id, version }: ExtensionView) =>
  useChange((body: ExtensionDecision) =>
    plain(extensionResourceDecide({ path: { id }, body, headers: ifMatch(`"${version}"`) })),
  );

export const useWithdrawExtension = ({ id, version }: ExtensionView) =>
  useChange(() => plain(extensionResourceWithdraw({ path: { id }, headers: ifMatch(`"${version}"`) })));

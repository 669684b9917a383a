import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { liaisonResourceAfter, liaisonResourceConfirm, liaisonResourceGet } from '../../generated/report/sdk.gen';
import type { LiaisonEvent, ReceiptRequest, ReleaseDocument } from '../../generated/report/types.gen';
import { itemsOf } from '../../shared/api/paged';
import { plain } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';
import { latestOf } from './latest';

export type { LiaisonEvent, ReleaseDocument };

const PAGE = 100;
/** More than a unit is sent in years; a feed that never ended must not hang the page. */
const MOST_PAGES = 50;

async function wholeFeed(): Promise<LiaisonEvent[]> {
  const events: LiaisonEvent[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await plain(liaisonResourceAfter({ query: { after, size: PAGE } }));
    const items = itemsOf(answer);
    events.push(...items);
    after = answer.next ?? undefined;
    if (items.length < PAGE) break;
  }
  return events;
}

/** Each release once, with what happened to it last, newest first. */
export const eventsQuery = queryOptions({
  queryKey: ['liaison', 'events'],
  queryFn: async () => latestOf(await wholeFeed()),
});

export const liaisonReleaseQuery = (id: string) =>
  queryOptions({ queryKey: ['liaison', 'one', id], queryFn: () => plain(liaisonResourceGet({ path: { id } })) });

export function useConfirm(id: string) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: (body: ReceiptRequest) => plain(liaisonResourceConfirm({ path: { id }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['liaison', 'events'] }),
  });
}

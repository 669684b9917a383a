import { queryOptions } from '@tanstack/react-query';
import { unitResourceList } from '../../generated/directory/sdk.gen';
import { planResourceGet, planResourceList } from '../../generated/plan/sdk.gen';
import { itemsOf } from '../api/paged';
import { plain } from '../api/tagged';
import { docNumber } from '../format/doc-number';
import type { Choice } from '../ui/Select';

const MINUTES = 60_000;

interface PlanName {
  id: string;
  number?: string | null;
  symbol: string;
  subject: string;
}

const asChoice = (plan: PlanName): Choice => ({
  id: plan.id,
  label: `${docNumber(plan.number, plan.symbol)} · ${plan.subject}`,
});

/** The first units that fit some words, by code. */
export const unitChoices = (words: string) =>
  queryOptions({
    queryKey: ['directory', 'units', 'choices', words],
    queryFn: async (): Promise<Choice[]> =>
      itemsOf(await plain(unitResourceList({ query: { q: words || undefined, size: 30 } }))).map((unit) => ({
        id: unit.code,
        label: unit.name,
      })),
    placeholderData: (before) => before,
    staleTime: 10 * MINUTES,
  });

/** The first plans that fit some words. */
export const planChoices = (words: string) =>
  queryOptions({
    queryKey: ['plans', 'choices', words],
    queryFn: async () =>
      itemsOf(await plain(planResourceList({ query: { q: words || undefined, size: 30 } }))).map(asChoice),
    placeholderData: (before) => before,
    staleTime: MINUTES,
  });

/** One plan by its id, for an address that names it. */
export const planChoice = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'choice', id],
    queryFn: async () => asChoice(await plain(planResourceGet({ path: { id } }))),
    staleTime: MINUTES,
  });

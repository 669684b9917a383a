import * as v from 'valibot';
import { date, oneOf, word } from '../../shared/search';

export const standings = ['IN_FORCE', 'NOT_YET', 'AMENDED', 'REPLACED', 'REPEALED', 'EXPIRED', 'UNKNOWN'] as const;

/** The filters of the list, as its address says them; `id` is how older links named one document. */
export const referencesSearch = v.object({
  q: word,
  type: word,
  standing: oneOf(standings),
  asOf: date,
  id: word,
});

export type ReferenceFilters = Omit<v.InferOutput<typeof referencesSearch>, 'id'>;

/** The day of the standing, and the number of a record that was merged into this one and led here. */
export const referenceSearch = v.object({ asOf: date, merged: word });

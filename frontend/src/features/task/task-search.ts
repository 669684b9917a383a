import * as v from 'valibot';
import { date, flag, oneOf, word } from '../../shared/search';

export const buckets = ['OPEN_LATE', 'OPEN_ON_TIME', 'DONE_ON_TIME', 'DONE_LATE'] as const;

/** The filters of the task table, as its address says them; `task` and `part` are what the side sheet shows. */
export const taskSearch = v.object({
  q: word,
  unit: word,
  bucket: oneOf(buckets),
  planId: word,
  needsDecision: flag,
  citesChanged: flag,
  dueFrom: date,
  dueTo: date,
  task: word,
  part: word,
});

export type TaskSearch = v.InferOutput<typeof taskSearch>;

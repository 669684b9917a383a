import * as v from 'valibot';
import { date, oneOf, word } from '../../shared/search';

/** The filters of the task table, as its address says them; `task` is the row in the side sheet. */
export const taskSearch = v.object({
  unit: word,
  bucket: oneOf(['DONE_ON_TIME', 'DONE_LATE', 'OPEN_IN_TIME', 'OPEN_OVERDUE']),
  planId: word,
  dueFrom: date,
  dueTo: date,
  task: word,
});

export type TaskSearch = v.InferOutput<typeof taskSearch>;

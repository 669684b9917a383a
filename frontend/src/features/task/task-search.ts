import * as v from 'valibot';
import { date, flag, oneOf, someOf, word, year } from '../../shared/search';

export const buckets = ['OPEN_LATE', 'OPEN_ON_TIME', 'DONE_ON_TIME', 'DONE_LATE'] as const;
export const taskRoles = ['LEAD', 'COORDINATE', 'PERFORM'] as const;
export const taskSorts = ['DUE', 'DUE_DESC', 'UNIT', 'PLAN', 'RECENT'] as const;

/** The sides of a part that the sheet shows. */
export const partTabs = ['progress', 'evidence', 'extension', 'comments', 'history'] as const;

export type PartTab = (typeof partTabs)[number];

/** The table as its address says it: `task`, `part` and `tab` are what the side sheet shows. */
export const taskSearch = v.object({
  q: word,
  unit: word,
  bucket: someOf(buckets),
  role: oneOf(taskRoles),
  planId: word,
  year,
  needsDecision: flag,
  citesChanged: flag,
  waiting: flag,
  dueFrom: date,
  dueTo: date,
  sort: oneOf(taskSorts),
  task: word,
  part: word,
  tab: oneOf(partTabs),
});

export type TaskSearch = v.InferOutput<typeof taskSearch>;

/** What the list is narrowed and ordered by. */
export type TaskFilters = Omit<TaskSearch, 'task' | 'part' | 'tab'>;

const notFilters = ['sort'];

/** How many filters an address sets, of these or of all. */
export function countSet(filters: TaskFilters, among?: readonly (keyof TaskFilters)[]): number {
  return Object.entries(filters).filter(
    ([key, value]) =>
      value !== undefined && !notFilters.includes(key) && (!among || (among as readonly string[]).includes(key)),
  ).length;
}

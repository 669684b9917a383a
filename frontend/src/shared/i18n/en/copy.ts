import type { Words } from '../words';

export const copy: Words['copy'] = {
  title: 'Review of what was taken from the old plan',
  counts:
    '{dates, number} days moved, {replacedReferences, number} references replaced, {units, number} units changed; {open, number} items to decide before the issue.',
  acceptSure: 'Accept {count, number} certain items',
  moved: '{before} → {after}',
  keep: 'Keep as it was',
  accept: 'Accept',
  decision: { ACCEPT: 'Accepted', KEEP: 'Kept', CHANGE: 'Changed' },
  nextYear: "Make the year {year}'s plan",
  copied: 'A draft for {year} was made. Review its days and references.',
  unitPlan: "Make my unit's plan",
  begun: "A draft was made of the unit's tasks.",
};

import { importing, source } from './vi/importing';
import { reference, unit } from './vi/lookup';
import { plan } from './vi/plan';
import { report } from './vi/report';
import { round } from './vi/round';
import { roles, shell } from './vi/shell';
import { task } from './vi/task';
import { status, time, ui } from './vi/ui';
import { work } from './vi/work';

/** The Vietnamese dictionary: the one that the others are checked against. One file per feature in `vi/`. */
export const vi = {
  importing,
  plan,
  reference,
  report,
  roles,
  round,
  shell,
  source,
  status,
  task,
  time,
  ui,
  unit,
  work,
} as const;

import { importing, source } from './en/importing';
import { reference, unit } from './en/lookup';
import { plan } from './en/plan';
import { report } from './en/report';
import { round } from './en/round';
import { roles, shell } from './en/shell';
import { task } from './en/task';
import { status, time, ui } from './en/ui';
import { work } from './en/work';
import type { Words } from './words';

export const en = {
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
} satisfies Words;

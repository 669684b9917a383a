import { calendar } from './vi/calendar';
import { calendarFeed } from './vi/calendarFeed';
import { cascade } from './vi/cascade';
import { conflict } from './vi/conflict';
import { consolidation } from './vi/consolidation';
import { copy } from './vi/copy';
import { directory } from './vi/directory';
import { importing } from './vi/importing';
import { liaison } from './vi/liaison';
import { official } from './vi/official';
import { plan } from './vi/plan';
import { planLife } from './vi/planLife';
import { reference } from './vi/reference';
import { register } from './vi/register';
import { release } from './vi/release';
import { report } from './vi/report';
import { revision } from './vi/revision';
import { round } from './vi/round';
import { scope } from './vi/scope';
import { roles, shell } from './vi/shell';
import { source } from './vi/source';
import { task } from './vi/task';
import { taskBulk } from './vi/taskBulk';
import { taskList } from './vi/taskList';
import { taskSheet } from './vi/taskSheet';
import { timeline } from './vi/timeline';
import { status, time, ui } from './vi/ui';
import { unit } from './vi/unit';
import { unitClass } from './vi/unitClass';
import { unitEvent } from './vi/unitEvent';
import { unitImport } from './vi/unitImport';
import { upload } from './vi/upload';
import { work } from './vi/work';
import { writing } from './vi/writing';

/** The Vietnamese dictionary: the one that the others are checked against. One file per feature in `vi/`. */
export const vi = {
  calendar,
  calendarFeed,
  cascade,
  conflict,
  consolidation,
  copy,
  directory,
  importing,
  liaison,
  official,
  plan,
  planLife,
  reference,
  register,
  release,
  report,
  roles,
  revision,
  round,
  scope,
  shell,
  source,
  status,
  task,
  taskBulk,
  taskList,
  taskSheet,
  time,
  timeline,
  ui,
  unit,
  unitClass,
  unitEvent,
  unitImport,
  upload,
  work,
  writing,
} as const;

import { calendar } from './en/calendar';
import { calendarFeed } from './en/calendarFeed';
import { cascade } from './en/cascade';
import { conflict } from './en/conflict';
import { consolidation } from './en/consolidation';
import { copy } from './en/copy';
import { directory } from './en/directory';
import { importing } from './en/importing';
import { liaison } from './en/liaison';
import { official } from './en/official';
import { plan } from './en/plan';
import { planLife } from './en/planLife';
import { reference } from './en/reference';
import { register } from './en/register';
import { release } from './en/release';
import { report } from './en/report';
import { revision } from './en/revision';
import { round } from './en/round';
import { scope } from './en/scope';
import { roles, shell } from './en/shell';
import { source } from './en/source';
import { task } from './en/task';
import { taskBulk } from './en/taskBulk';
import { taskList } from './en/taskList';
import { taskSheet } from './en/taskSheet';
import { timeline } from './en/timeline';
import { status, time, ui } from './en/ui';
import { unit } from './en/unit';
import { unitClass } from './en/unitClass';
import { unitEvent } from './en/unitEvent';
import { unitImport } from './en/unitImport';
import { upload } from './en/upload';
import { work } from './en/work';
import { writing } from './en/writing';
import type { Words } from './words';

export const en = {
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
} satisfies Words;

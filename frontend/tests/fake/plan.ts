import { draft } from './draft';
import { citations, tasks } from './draft-parts';
import { plan, rows, task } from './tasks';

export const planRow = {
  ...plan,
  status: 'ISSUED',
  type: 'KH',
  issuerName: 'Văn phòng UBND tỉnh',
  year: 2024,
  taskCount: 8,
  dutyCount: 6,
  allowedActions: [],
  version: 2,
};

export const planView = {
  ...planRow,
  importId: draft.id,
  tasks: rows.slice(0, 2).map((row, index) => ({ ...task(row), span: tasks[index]?.span })),
  duties: draft.duties.map((duty, index) => ({ ...duty, id: `d${index}` })),
  citations,
};

const actions = ['ISSUE', 'AMEND', 'SUSPEND', 'RESUME', 'CLOSE', 'CANCEL', 'WRITE'] as const;

/** A plan that is written here and not yet issued: no number, no document. */
export const draftPlan = {
  ...planView,
  id: 'p-draft',
  importId: null,
  number: null,
  status: 'DRAFT',
  duties: planView.duties.slice(0, 1),
  citations: [],
  allowedActions: actions.filter((each) => each === 'ISSUE' || each === 'WRITE' || each === 'CANCEL'),
};

/** A plan under way, as its coordinator sees it. */
export const ownPlan = {
  ...planView,
  id: 'p-own',
  allowedActions: actions.filter((each) => each !== 'ISSUE' && each !== 'RESUME' && each !== 'WRITE'),
};

/** Nothing above it, nothing below it. */
export const lonePlan = { ...planView, id: 'p-empty' };

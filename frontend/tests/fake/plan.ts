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

import type { ChangeView, RevisionView, Span } from '../../src/generated/plan/types.gen';
import { units } from './divisions';
import { draft } from './draft';
import { rows } from './tasks';
import { planText } from './text';

/** The sample plan once more, as its office corrected it. */
export const newText = planText
  .replace('đến toàn thể công chức, viên chức, người lao động;', 'đến toàn thể công chức, người lao động, hợp đồng;')
  .replace('trước ngày 20/001/2024', 'trước ngày 20/3/2024')
  .replace('III. TỔ CHỨC', '3. Diễn tập phương án bảo vệ trụ sở.\n\n- Đơn vị chủ trì: Phòng Kinh tế.\n\nIII. TỔ CHỨC');

const span = (text: string, from: string, to = from): Span => {
  const start = text.indexOf(from);
  return { start, end: text.indexOf(to, start) + to.length };
};
const nobody = { progressed: 0, extended: 0, joining: [], leaving: [] };

const changes: ChangeView[] = [
  {
    index: 0,
    kind: 'TASK_CHANGED',
    taskId: rows[0]?.taskId,
    position: 1,
    fields: [{ field: 'TEXT', before: 'a', after: 'b' }],
    textDiff: [
      { op: 'KEEP', text: 'Các phòng, ban, đơn vị sự nghiệp tiếp tục phổ biến đến toàn thể công chức, ' },
      { op: 'DELETE', text: 'viên chức, ' },
      { op: 'KEEP', text: 'người lao động' },
      { op: 'INSERT', text: ', hợp đồng' },
      { op: 'KEEP', text: '; đưa nội dung này vào kế hoạch công tác hằng tháng của đơn vị.' },
    ],
    beforeSpan: span(planText, '1. Các phòng', 'Năm 2024.'),
    afterSpan: span(newText, '1. Các phòng', 'Năm 2024.'),
    beforeImportId: draft.id,
    sure: true,
    affects: { ...nobody, progressed: 2 },
  },
  {
    index: 1,
    kind: 'TASK_CHANGED',
    taskId: rows[1]?.taskId,
    position: 2,
    fields: [
      { field: 'TIME', before: 'trước ngày 20/001/2024', after: 'trước ngày 20/3/2024' },
      { field: 'DUE', before: '2024-01-19', after: '2024-03-19' },
    ],
    textDiff: [],
    beforeSpan: span(planText, '2. Kiểm tra', '20/001/2024.'),
    afterSpan: span(newText, '2. Kiểm tra', '20/3/2024.'),
    beforeImportId: draft.id,
    sure: false,
    doubt: 'DISTANT',
    affects: { ...nobody, leaving: units.slice(3) },
  },
  {
    index: 2,
    kind: 'TASK_ADDED',
    position: 3,
    fields: [
      { field: 'TEXT', after: 'Diễn tập phương án bảo vệ trụ sở.' },
      { field: 'LEAD', after: 'Phòng Kinh tế' },
    ],
    textDiff: [],
    afterSpan: span(newText, '3. Diễn tập', 'Phòng Kinh tế.'),
    sure: true,
    affects: { ...nobody, joining: units.slice(1, 2) },
  },
  {
    index: 3,
    kind: 'DUTY_WITHDRAWN',
    dutyId: 'd1',
    fields: [{ field: 'DUE', before: '2024-06-09' }],
    textDiff: [],
    beforeSpan: span(planText, 'báo cáo Công an tỉnh', '10/6)'),
    beforeImportId: draft.id,
    sure: true,
    decision: 'ACCEPT',
    affects: nobody,
  },
];

export const revision: RevisionView = {
  id: '01900000-0000-7000-8000-00000000e001',
  planId: '01900000-0000-7000-8000-00000000f001',
  importId: '01900000-0000-7000-8000-00000000d002',
  status: 'PROPOSED',
  createdAt: '2024-05-20T02:10:00Z',
  createdBy: 'coordinator',
  changes,
  findings: [
    {
      index: 4,
      code: 'task.no-time',
      severity: 'WARNING',
      message: 'Nhiệm vụ 3 không ghi thời gian thực hiện; hãy bổ sung thời hạn hoặc xác nhận là không có.',
      span: changes[2]?.afterSpan,
      changes: [2],
    },
  ],
  allowedActions: ['DECIDE', 'APPLY', 'DISCARD'],
  version: 1,
};

import { units } from './divisions';
import { plan, rows } from './tasks';

const asked = {
  taskId: rows[0]?.taskId,
  assignmentId: rows[0]?.assignmentId,
  plan,
  ordinal: 1,
  excerpt: rows[0]?.excerpt,
  role: 'LEAD',
  unit: units[0],
  dueOn: '2024-05-08',
  until: '2024-06-30',
  reason: 'Chờ ý kiến thẩm định của Sở Tài chính về kinh phí.',
  requestedInTime: false,
  requestedAt: '2024-05-17T02:00:00Z',
  requestedBy: 'officer.tonghop',
};

/** A request that waits for the office, and one that was refused. */
export const extensions = [
  { ...asked, id: 'e2', status: 'REQUESTED', allowedActions: ['GRANT', 'REFUSE'], version: 1 },
  {
    ...asked,
    id: 'e1',
    status: 'REFUSED',
    until: '2024-12-31',
    requestedInTime: true,
    requestedAt: '2024-04-01T02:00:00Z',
    answer: 'Đề nghị chia việc thành hai đợt.',
    closedAt: '2024-04-03T02:00:00Z',
    closedBy: 'coordinator',
    allowedActions: [],
    version: 2,
  },
];

const file = {
  taskId: rows[0]?.taskId,
  assignmentId: rows[0]?.assignmentId,
  unitCode: 'TONGHOP',
  mediaType: 'application/pdf',
  sha256: 'ab'.repeat(32),
  addedAt: '2024-05-02T02:00:00Z',
  addedBy: 'officer.tonghop',
};

export const comments = [
  {
    id: 'c1',
    taskId: rows[0]?.taskId,
    at: '2024-05-18T02:00:00Z',
    actor: 'coordinator',
    unitCode: 'VPUB',
    text: 'Đề nghị phòng gửi biên bản trước ngày 25/5 để kịp tổng hợp.',
  },
];

export const evidence = [
  {
    ...file,
    id: 'f1',
    name: 'Bien-ban-hop-phong-15-5-2024.pdf',
    size: 1_234_567,
    allowedActions: ['WITHDRAW'],
    version: 1,
  },
  {
    ...file,
    id: 'f2',
    name: 'Danh-sach-nham.xlsx',
    size: 23_456,
    withdrawnAt: '2024-05-03T02:00:00Z',
    withdrawnBy: 'officer.tonghop',
    withdrawalReason: 'Gửi nhầm tệp.',
    allowedActions: [],
    version: 2,
  },
];

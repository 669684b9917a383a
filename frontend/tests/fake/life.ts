import type { HistoryEntry, RegisterView, TriggerView } from '../../src/generated/plan/types.gen';
import { rows } from './tasks';

/** A plan that was issued, stopped for a while, and changed. */
export const history: HistoryEntry[] = [
  { kind: 'ACCEPTED', at: '2024-02-19T02:00:00Z', by: 'coordinator' },
  { kind: 'ISSUED', at: '2024-02-20T03:30:00Z', by: 'clerk' },
  {
    kind: 'SUSPENDED',
    at: '2024-03-12T07:10:00Z',
    by: 'coordinator',
    reason:
      'Tạm dừng để chờ sắp xếp lại tổ chức bộ máy của Văn phòng theo Đề án đã được Ban Thường vụ Tỉnh ủy cho chủ trương; các nhiệm vụ đang triển khai giữ nguyên hiện trạng.',
    orderedBy: 'Thông báo số 112/TB-VPUB',
    on: '2024-03-11',
  },
  { kind: 'RESUMED', at: '2024-04-02T01:00:00Z', by: 'coordinator', reason: 'Đã sắp xếp xong.' },
  {
    kind: 'AMENDED',
    at: '2024-04-15T09:45:00Z',
    by: 'coordinator',
    reason: 'Điều chỉnh thời hạn của nhiệm vụ 2 theo đề nghị của Phòng Tổ chức - Hành chính - Quản trị.',
    orderedBy: 'Ý kiến chỉ đạo của Chánh Văn phòng',
    on: '2024-04-12',
  },
  {
    kind: 'CLOSED',
    at: '2024-05-18T09:45:00Z',
    by: 'coordinator',
    reason: 'Kế hoạch được thay bằng kế hoạch của quý III.',
    unfinished: 7,
  },
];

const subjects = [
  'Thực hiện công tác bảo đảm an toàn cơ quan năm 2024',
  'Cải cách hành chính, kiểm soát thủ tục hành chính, thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính và chuyển đổi số năm 2024 của Văn phòng Ủy ban nhân dân tỉnh',
  'Phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2024',
];

const states = ['ISSUED', 'ISSUED', 'SUSPENDED', 'CLOSED', 'CANCELLED'] as const;

/** A year's numbers with everything that can be amiss. */
export const register: RegisterView = {
  issuer: 'VPUB',
  type: 'KH',
  year: 2024,
  entries: ['01', '02', '05', '06', '07', '07', '9', '10', '11', '12'].map((number, index) => ({
    number,
    symbol: 'KH-VPUB',
    subject: subjects[index % 3] ?? '',
    issuedOn: `2024-0${(index % 5) + 1}-1${index % 9}`,
    planId: `p-${index}`,
    status: states[index % 5] ?? 'ISSUED',
  })),
  findings: [
    { kind: 'GAP', from: '03', to: '04', planIds: [] },
    { kind: 'DUPLICATE', from: '07', to: '07', planIds: ['p-4', 'p-5'] },
    { kind: 'ORDER', from: '10', to: '10', planIds: ['p-7'] },
    { kind: 'FORM', from: '9', to: '9', planIds: ['p-6'] },
  ],
  next: '13',
};

/** One event that two tasks wait for. */
export const triggers: TriggerView[] = [
  {
    trigger: 'có hướng dẫn của Công an tỉnh',
    taskIds: [rows[0]?.taskId ?? '', rows[6]?.taskId ?? ''],
    waiting: [rows[6]?.taskId ?? ''],
    tasks: [
      {
        taskId: rows[6]?.taskId ?? '',
        ordinal: 7,
        excerpt: rows[6]?.excerpt ?? '',
        timeText: 'trong 05 ngày làm việc kể từ khi có hướng dẫn của Công an tỉnh',
      },
    ],
    allowedActions: ['RECORD'],
  },
];

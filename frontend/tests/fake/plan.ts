import type {
  Citation,
  DraftFinding,
  DraftTask,
  ImportView,
  TaskRow,
  UnitRef,
} from '../../src/generated/plan/types.gen';
import { planText, spanOf } from './text';

const unit = (code: string, name: string): UnitRef => ({
  id: `unit-${code}`,
  code,
  name,
});
export const units = [
  unit('TONGHOP', 'Phòng Tổng hợp'),
  unit('KINHTE', 'Phòng Kinh tế'),
  unit('TCHCQT', 'Phòng Tổ chức - Hành chính - Quản trị'),
  unit('TTTHONGTIN', 'Trung tâm Thông tin'),
];

const year = { text: 'Năm 2024', kind: 'YEAR_WINDOW', dueOn: '2024-12-31', yearInferred: false } as const;

const tasks: DraftTask[] = [
  {
    ordinal: 1,
    number: '1.',
    text: planText
      .slice(spanOf('Các phòng, ban, đơn vị sự nghiệp tiếp').start, spanOf('hằng tháng của đơn vị.').end)
      .replace(/\s+/g, ' '),
    assignments: [
      {
        role: 'PERFORM',
        phrase: 'Các phòng, ban, đơn vị sự nghiệp',
        span: spanOf('Các phòng, ban, đơn vị sự nghiệp.'),
        units,
        resolved: true,
        chosen: false,
      },
    ],
    time: year,
    citations: [],
    span: spanOf('1. Các phòng', 'Năm 2024.'),
    findings: [],
  },
  {
    ordinal: 2,
    number: '2.',
    text: 'Kiểm tra, đánh giá, phân loại việc chấp hành nội quy cơ quan; đề xuất biểu dương, khen thưởng các tập thể, cá nhân có thành tích.',
    assignments: [
      {
        role: 'LEAD',
        phrase: 'Phòng Tổ chức - Hành chính - Quản trị, các đơn vị sự nghiệp',
        span: spanOf('Phòng Tổ chức'),
        units: units.slice(2),
        resolved: true,
        chosen: false,
      },
      {
        role: 'COORDINATE',
        phrase: 'Các phòng, ban',
        span: spanOf('Các phòng, ban.'),
        units: units.slice(0, 2),
        resolved: true,
        chosen: false,
      },
    ],
    time: { text: 'trước ngày 20/001/2024', kind: 'DATE', dueOn: '2024-01-19', yearInferred: false },
    citations: [],
    span: spanOf('2. Kiểm tra', '20/001/2024.'),
    findings: [1],
  },
];

const citations: Citation[] = [
  {
    type: 'KH',
    number: '45/KH-UBND',
    date: '2024-02-09',
    issuer: 'UBND tỉnh',
    title: 'về thực hiện Chỉ thị số 07/CT-BCA-V28',
    span: spanOf('Kế hoạch số 45/KH-UBND', 'Bộ Công an'),
    differences: [],
    findings: [],
  },
  {
    type: 'CT',
    number: '07/CT-BCA-V28',
    date: '2014-08-15',
    issuer: 'Bộ trưởng Bộ Công an',
    span: spanOf('Chỉ thị số 07', 'Bộ Công an'),
    parent: 0,
    referenceId: '01900000-0000-7000-8000-000000000001',
    differences: [
      {
        field: 'title',
        cited: 'Đẩy mạnh phong trào',
        recorded: 'Đẩy mạnh công tác xây dựng phong trào',
        grade: 'WORDING',
      },
    ],
    findings: [],
  },
];

const findings: DraftFinding[] = [
  {
    code: 'document.no-number',
    severity: 'ERROR',
    message: 'Kế hoạch chưa có số. Hãy nhập số, ký hiệu.',
    decision: 'OPEN',
  },
  {
    code: 'date.damaged',
    severity: 'WARNING',
    message: 'Ngày “20/001/2024” viết thừa chữ số. Hãy xác nhận là 20/01/2024.',
    span: spanOf('20/001/2024'),
    suggestion: '20/01/2024',
    decision: 'OPEN',
  },
  {
    code: 'date.no-year',
    severity: 'WARNING',
    message: 'Ngày “10/6” không ghi năm; tạm hiểu là năm 2024.',
    span: spanOf('10/6)', '10/6'),
    decision: 'ACCEPTED',
  },
];

export const draft: ImportView = {
  id: '01900000-0000-7000-8000-00000000d001',
  status: 'DRAFT',
  fileName: 'ke-hoach-an-toan.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  sha256: '0'.repeat(64),
  createdAt: '2024-05-20T02:10:00Z',
  createdBy: 'coordinator',
  pages: [],
  document: {
    type: 'KH',
    subject: 'Thực hiện công tác bảo đảm an toàn cơ quan năm 2024',
    symbol: 'KH-VPUB',
    issuerCode: 'VPUB',
    issuer: 'Văn phòng UBND tỉnh',
    year: 2024,
  },
  tasks,
  duties: [
    {
      name: 'Báo cáo 6 tháng đầu năm 2024',
      kind: 'HALF_YEAR',
      tier: 'INTERNAL',
      reporters: { phrase: 'Các đơn vị', units, resolved: true, chosen: false },
      recipient: { phrase: 'Văn phòng', unit: unit('VPUB', 'Văn phòng UBND tỉnh'), chosen: false },
      text: 'báo cáo 6 tháng đầu năm trước ngày 05/6/2024',
      dueOn: '2024-06-04',
      span: spanOf('báo cáo 6 tháng đầu năm', '05/6/2024'),
      findings: [],
    },
    {
      name: 'Báo cáo 6 tháng gửi Công an tỉnh',
      kind: 'HALF_YEAR',
      tier: 'EXTERNAL',
      reporters: {
        phrase: 'Phòng Tổ chức - Hành chính - Quản trị',
        units: units.slice(2, 3),
        resolved: true,
        chosen: false,
      },
      recipient: { phrase: 'Công an tỉnh', unit: unit('CONGANTINH', 'Công an tỉnh'), chosen: false },
      text: 'báo cáo Công an tỉnh (trước ngày 10/6)',
      dueOn: '2024-06-09',
      span: spanOf('báo cáo Công an tỉnh', '10/6)'),
      findings: [2],
    },
  ],
  citations,
  relations: [],
  findings,
  allowedActions: ['AMEND', 'RECHECK', 'ACCEPT'],
  version: 3,
};

const plan = {
  id: '01900000-0000-7000-8000-00000000f001',
  number: '45',
  symbol: 'KH-VPUB',
  subject: draft.document.subject ?? '',
  issuedOn: '2024-02-20',
  issuerCode: 'VPUB',
};

/** As the server cuts a sentence for a list. */
const excerptOf = (text: string) => (text.length > 160 ? `${text.slice(0, 159)}…` : text);

/** Many rows, late and not, long and short. */
export const rows: TaskRow[] = Array.from({ length: 24 }, (_, index) => {
  const status = (['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'CANNOT_DO'] as const)[index % 4] ?? 'DONE';
  const late = index % 3 === 0;
  return {
    taskId: `01900000-0000-7000-8000-0000000a${String(index).padStart(4, '0')}`,
    assignmentId: `01900000-0000-7000-8000-0000000b${String(index).padStart(4, '0')}`,
    plan: { id: plan.id, number: plan.number, symbol: plan.symbol, year: 2024 },
    ordinal: (index % 8) + 1,
    excerpt: excerptOf(tasks[index % 2]?.text ?? ''),
    timeText: 'sau khi có hướng dẫn của Công an tỉnh',
    role: (['LEAD', 'COORDINATE', 'PERFORM'] as const)[index % 3] ?? 'LEAD',
    unit: units[index % 4] ?? unit('X', 'X'),
    status,
    percent: status === 'DONE' ? 100 : (index * 13) % 90,
    dueOn: index % 7 === 6 ? null : late ? '2024-05-08' : index % 2 ? '2024-05-24' : '2024-12-31',
    bucket: status === 'DONE' ? (late ? 'DONE_LATE' : 'DONE_ON_TIME') : late ? 'OPEN_LATE' : 'OPEN_ON_TIME',
    standing: 'OPEN',
    version: 1,
    allowedActions: ['RECORD_PROGRESS'],
  };
});

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

export const task = (row: TaskRow) => ({
  id: row.taskId,
  planId: plan.id,
  importId: draft.id,
  ordinal: row.ordinal,
  text: tasks[(row.ordinal - 1) % 2]?.text ?? '',
  span: tasks[0]?.span,
  time: year,
  citations: [],
  plan,
  assignments: [
    {
      ...row,
      id: row.assignmentId,
      phrase: 'Các phòng, ban',
      heldSince: '2024-02-20',
      wasLate: row.bucket === 'OPEN_LATE' || row.bucket === 'DONE_LATE',
      history: [
        { at: '2024-04-02T03:00:00Z', actor: 'officer', status: 'IN_PROGRESS', percent: 40, note: 'Đã phổ biến.' },
      ],
    },
  ],
});

/** A task of several units: one extended and once late, one handed over after a merger. */
export const sharedTask = (row: TaskRow) => {
  const one = task(row);
  const [part] = one.assignments;
  const others = units.slice(1).map((each, index) => ({
    ...part,
    id: `${row.assignmentId.slice(0, -1)}${'xyz'[index]}`,
    unit: each,
    role: index === 0 ? 'LEAD' : 'COORDINATE',
    status: index === 1 ? 'DONE' : 'IN_PROGRESS',
    percent: index === 1 ? 100 : 60,
    bucket: index === 1 ? 'DONE_ON_TIME' : 'OPEN_ON_TIME',
    dueOn: '2024-06-30',
    originalDueOn: '2024-05-08',
    wasLate: index === 0,
    note: 'Đã kiểm tra 5 phòng; còn 3 phòng kiểm tra trong tháng 6.',
    holders:
      index === 0
        ? [
            {
              unit: unit('KINHTENGANH', 'Phòng Kinh tế ngành'),
              from: '2024-02-20',
              to: '2024-04-15',
              reason: 'Sáp nhập vào Phòng Kinh tế.',
            },
          ]
        : [],
    allowedActions: [],
  }));
  return { ...one, assignments: [...others, ...one.assignments] };
};

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

export const planView = {
  ...planRow,
  importId: draft.id,
  tasks: rows.slice(0, 2).map((row, index) => ({ ...task(row), span: tasks[index]?.span })),
  duties: draft.duties.map((duty, index) => ({ ...duty, id: `d${index}` })),
  citations,
};

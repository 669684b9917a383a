import type { Citation, DraftFinding, DraftTask } from '../../src/generated/plan/types.gen';
import { units } from './divisions';
import { planText, spanOf } from './text';

/** What was read from the sample plan: its tasks, citations and findings. */
export const year = { text: 'Năm 2024', kind: 'YEAR_WINDOW', dueOn: '2024-12-31', yearInferred: false } as const;

export const tasks: DraftTask[] = [
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
    added: false,
    leftOut: false,
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
    added: false,
    leftOut: false,
  },
];

export const citations: Citation[] = [
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

export const findings: DraftFinding[] = [
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

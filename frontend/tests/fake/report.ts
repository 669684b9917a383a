import type {
  CompletenessResponse,
  ReporterState,
  RoundCard,
  RoundResponse,
} from '../../src/generated/report/types.gen';

const office = { code: 'VPUB', name: 'Văn phòng UBND tỉnh' };
const police = { code: 'CONGANTINH', name: 'Công an tỉnh' };

const card = (id: string, name: string, tier: RoundCard['tier'], dueOn: string): RoundCard => ({
  id,
  dutyId: 'd',
  planId: 'p1',
  planNumber: '45/KH-VPUB',
  name,
  kind: 'HALF_YEAR',
  tier,
  year: 2024,
  periodFrom: '2024-01-01',
  periodTo: '2024-06-30',
  namedOn: dueOn,
  dueRule: 'BEFORE',
  dueOn,
  dueNote: 'Ngày 09/06/2024 là Chủ nhật; hạn giữ nguyên theo văn bản.',
  recipient: tier === 'INTERNAL' ? office : police,
  unitsAsOf: '2024-02-19',
  planStatus: 'ISSUED',
  ...(tier === 'INTERNAL' ? { feedsRoundId: 'outer', slackDays: 5 } : {}),
});

export const rounds: RoundCard[] = [
  card('own', 'Kế hoạch của đơn vị năm 2024', 'INTERNAL', '2024-03-07'),
  card('inner', 'Báo cáo 6 tháng đầu năm 2024', 'INTERNAL', '2024-06-04'),
  card('outer', 'Báo cáo 6 tháng gửi Công an tỉnh', 'EXTERNAL', '2024-06-09'),
  card('inner2', 'Báo cáo năm 2024', 'INTERNAL', '2024-11-04'),
  card('outer2', 'Báo cáo năm gửi Công an tỉnh', 'EXTERNAL', '2024-11-09'),
];

const names = [
  ['TONGHOP', 'Phòng Tổng hợp'],
  ['KINHTE', 'Phòng Kinh tế'],
  ['NOICHINH', 'Phòng Nội chính'],
  ['KHOAGIAO', 'Phòng Khoa giáo - Văn xã'],
  ['KSTHUTUC', 'Phòng Kiểm soát Thủ tục hành chính'],
  ['TCHCQT', 'Phòng Tổ chức - Hành chính - Quản trị'],
  ['TIEPCONGDAN', 'Ban Tiếp Công dân tỉnh'],
  ['HCC', 'Trung tâm Phục vụ hành chính công'],
] as const;
const states: ReporterState[] = [
  'ON_TIME',
  'LATE',
  'MISSING',
  'NOT_YET_DUE',
  'RETURNED',
  'NIL',
  'EXEMPT',
  'IN_PROGRESS',
];
const late = (state: ReporterState) => (state === 'LATE' ? 3 : state === 'MISSING' ? 12 : 0);

export const completeness: CompletenessResponse = {
  year: 2024,
  rounds,
  rows: names.map(([code, name], row) => ({
    unit: { code, name },
    cells: rounds
      .filter((round) => round.tier === 'INTERNAL')
      .map((round, column) => {
        const state = column === 2 ? 'NOT_YET_DUE' : (states[(row + column * 5) % 8] ?? 'ON_TIME');
        return { roundId: round.id, state, daysLate: late(state), reportId: state === 'ON_TIME' ? 'r1' : undefined };
      }),
  })),
};

export const summaries = rounds.map((round) => ({ round, expected: 8, submitted: 3, missing: 2, exempt: 1 }));

export const round: RoundResponse = {
  round: rounds[1] as RoundCard,
  version: 3,
  reporters: names.map(([code, name], row) => {
    const state = states[row] ?? 'ON_TIME';
    const has = ['ON_TIME', 'LATE', 'RETURNED', 'NIL', 'IN_PROGRESS'].includes(state);
    return {
      unit: { code, name },
      state,
      daysLate: late(state),
      ...(has
        ? {
            reportId: `r${row}`,
            reportStatus: state === 'RETURNED' ? 'RETURNED' : state === 'IN_PROGRESS' ? 'DRAFT' : 'ACCEPTED',
            firstSubmittedOn: '2024-06-03',
          }
        : {}),
      ...(state === 'EXEMPT' ? { exemptionReason: 'Đang sắp xếp lại tổ chức.' } : {}),
    };
  }),
  allowedActions: ['ADD_REPORTERS', 'EXEMPT'],
};

const outline = [
  {
    code: 'I',
    number: 'I',
    level: 1,
    heading: 'Đặc điểm, tình hình',
    guidance: 'Nêu tổ chức, biên chế và tình hình an ninh trật tự của đơn vị trong kỳ.',
  },
  { code: 'II', number: 'II', level: 1, heading: 'Kết quả thực hiện', guidance: 'Nêu việc đã làm theo kế hoạch.' },
  {
    code: 'II.1',
    number: '1',
    level: 2,
    heading: 'Công tác lãnh đạo, chỉ đạo',
    guidance: 'Văn bản đã ban hành, việc phân công và đôn đốc thực hiện.',
  },
  {
    code: 'II.2',
    number: '2',
    level: 2,
    heading: 'Kết quả cụ thể',
    guidance: 'Tuyên truyền, tập huấn, phối hợp, bảo vệ cơ quan.',
  },
  {
    code: 'III',
    number: 'III',
    level: 1,
    heading: 'Nhiệm vụ trọng tâm 6 tháng cuối năm',
    guidance: 'Việc sẽ làm trong kỳ tới; kiến nghị, đề xuất nếu có.',
  },
];

/** A returned report with text, figures and a history; `status` and the actions can be changed. */
export const report = {
  id: 'r1',
  round: rounds[1],
  unit: { code: 'TONGHOP', name: 'Phòng Tổng hợp' },
  official: false,
  status: 'RETURNED',
  version: 5,
  contentVersion: 3,
  nil: false,
  outline,
  sections: [
    {
      code: 'I',
      paragraphs: [
        {
          id: 'p1',
          text: 'Phòng có 12 công chức, được giao tham mưu tổng hợp chương trình, kế hoạch công tác của Ủy ban nhân dân tỉnh. Tình hình an ninh trật tự trong kỳ ổn định, không có vụ việc phức tạp.',
          sources: [],
        },
      ],
    },
    { code: 'II', paragraphs: [] },
    {
      code: 'II.1',
      paragraphs: [
        {
          id: 'p2',
          text: 'Lãnh đạo phòng đã quán triệt kế hoạch đến toàn thể công chức tại cuộc họp tháng 3.',
          sources: [
            {
              reportId: 'r9',
              unitCode: 'KINHTE',
              unitName: 'Phòng Kinh tế',
              contentVersion: 2,
              paragraphId: 'q1',
              changed: true,
            },
          ],
        },
      ],
    },
    { code: 'II.2', paragraphs: [] },
    { code: 'III', paragraphs: [] },
  ],
  figures: [
    {
      code: 'CIVIL_SERVANTS',
      label: 'Cán bộ, công chức',
      unitOfMeasure: 'người',
      aggregation: 'SUM',
      value: 12,
      computed: 13,
      sources: [{ reportId: 'r9', unitCode: 'KINHTE', unitName: 'Phòng Kinh tế', value: 13 }],
    },
    {
      code: 'SESSIONS',
      label: 'Buổi tuyên truyền, phổ biến',
      unitOfMeasure: 'buổi',
      aggregation: 'SUM',
      value: null,
      sources: [],
    },
  ],
  returnReason: 'Bổ sung số liệu tuyên truyền và nêu rõ kết quả kiểm tra.',
  timeline: [
    { at: '2024-05-10T02:00:00Z', event: 'report.started', byUnit: 'TONGHOP', byRole: 'officer' },
    { at: '2024-05-12T03:10:00Z', event: 'report.submitted', byUnit: 'TONGHOP', byRole: 'officer' },
    {
      at: '2024-05-13T01:20:00Z',
      event: 'report.returned',
      byUnit: 'TONGHOP',
      byRole: 'unit-head',
      reason: 'Bổ sung số liệu tuyên truyền và nêu rõ kết quả kiểm tra.',
    },
  ],
  allowedActions: ['EDIT', 'SUBMIT'],
};

export const summary = {
  id: report.id,
  round: report.round,
  unit: report.unit,
  official: false,
  status: report.status,
  version: 5,
  contentVersion: 3,
  nil: false,
  returnReason: report.returnReason,
};

export const waiting = {
  ...report,
  id: 'r2',
  status: 'SUBMITTED',
  returnReason: null,
  allowedActions: ['ACCEPT', 'RETURN'],
};

import type {
  CompletenessResponse,
  ProposalView,
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

/** A changed plan moves the yearly report; the coordinator is asked. */
export const proposal: ProposalView = {
  id: 'pr1',
  round: rounds[3] as RoundCard,
  kind: 'NEW_DEADLINE',
  cause: 'DATE_CHANGED',
  dueOn: '2024-11-04',
  proposedDueOn: '2024-11-19',
  raisedAt: '2024-05-18T02:00:00Z',
  decision: 'OPEN',
  mayDecide: true,
  version: 1,
};

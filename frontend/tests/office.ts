import type { RoundCard, RoundResponse, RoundSummary, UnitRef } from '../src/generated/report/types.gen';

/** A small office at the edge of the network: two units, one round that feeds another, one release. */

export const office: UnitRef = { code: 'VPUB', name: 'Văn phòng Ủy ban nhân dân tỉnh' };
export const police: UnitRef = { code: 'CONGANTINH', name: 'Công an tỉnh' };
export const centre: UnitRef = { code: 'TTTHONGTIN', name: 'Trung tâm Thông tin' };
export const guesthouse: UnitRef = { code: 'NKUBND', name: 'Nhà khách Ủy ban nhân dân' };

export const outer: RoundCard = {
  id: 'outer',
  dutyId: 'd2',
  planId: 'p1',
  planNumber: '45/KH-VPUB',
  planSubject: 'Thực hiện phong trào bảo vệ an ninh cơ quan, năm 2024',
  name: 'Báo cáo 6 tháng đầu năm 2024 gửi Công an tỉnh',
  kind: 'HALF_YEAR',
  tier: 'EXTERNAL',
  year: 2024,
  dueRule: 'BEFORE',
  dueOn: '2024-06-09',
  recipient: police,
  unitsAsOf: '2024-02-19',
  planStatus: 'ISSUED',
};
export const inner: RoundCard = {
  ...outer,
  id: 'inner',
  dutyId: 'd1',
  name: 'Báo cáo 6 tháng đầu năm 2024',
  tier: 'INTERNAL',
  dueOn: '2024-06-04',
  recipient: office,
  feedsRoundId: 'outer',
  slackDays: 5,
};

export const rounds: RoundSummary[] = [inner, outer].map((round) => ({
  round,
  expected: 2,
  submitted: 1,
  missing: 1,
  exempt: 0,
}));

export const innerRound: RoundResponse = {
  round: inner,
  version: 1,
  reporters: [
    { unit: centre, state: 'ON_TIME', reportId: 'r-centre', reportStatus: 'ACCEPTED', daysLate: 0 },
    { unit: guesthouse, state: 'MISSING', daysLate: 3 },
  ],
  allowedActions: [],
};

export const outerRound = (reportId?: string): RoundResponse => ({
  round: outer,
  version: 1,
  reporters: [
    {
      unit: office,
      state: reportId ? 'IN_PROGRESS' : 'NOT_YET_DUE',
      daysLate: 0,
      ...(reportId ? { reportId, reportStatus: 'DRAFT' } : {}),
    },
  ],
  allowedActions: reportId ? [] : ['START_REPORT'],
});

export const outline = [
  { code: 'I', number: 'I', level: 1, heading: 'Đặc điểm, tình hình', guidance: 'Nêu tình hình.' },
  { code: 'II', number: 'II', level: 1, heading: 'Kết quả thực hiện', guidance: 'Nêu việc đã làm.' },
];

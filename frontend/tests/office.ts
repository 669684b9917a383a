import type {
  ContributionsResponse,
  LiaisonEvent,
  ReleaseDocument,
  ReleasePreview,
  ReleaseSummary,
  ReportResponse,
  RoundCard,
  RoundResponse,
  RoundSummary,
  UnitRef,
} from '../src/generated/report/types.gen';

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

const source = (paragraphId: string, changed = false) => ({
  reportId: 'r-centre',
  unitCode: centre.code,
  unitName: centre.name,
  contentVersion: 1,
  paragraphId,
  changed,
});

/** The office's report: two drawn paragraphs in I, a figure that somebody corrected. */
export const report = (change: Partial<ReportResponse> = {}): ReportResponse => ({
  id: 'office',
  round: outer,
  unit: office,
  official: true,
  status: 'DRAFT',
  version: 4,
  contentVersion: 2,
  nil: false,
  outline,
  sections: [
    {
      code: 'I',
      paragraphs: [
        { id: 'p1', text: 'Tình hình ổn định.', sources: [source('c1')] },
        { id: 'p2', text: 'Nội bộ đoàn kết.', sources: [source('c2')] },
      ],
    },
    { code: 'II', paragraphs: [] },
  ],
  figures: [
    {
      code: 'SESSIONS',
      label: 'Buổi tuyên truyền',
      unitOfMeasure: 'buổi',
      aggregation: 'SUM',
      value: 7,
      computed: 5,
      sources: [
        { reportId: 'r-centre', unitCode: centre.code, unitName: centre.name, value: 3 },
        { reportId: 'r-house', unitCode: guesthouse.code, unitName: guesthouse.name, value: 2 },
      ],
    },
  ],
  timeline: [{ at: '2024-05-20T02:00:00Z', event: 'report.started', byUnit: 'VPUB', byRole: 'coordinator' }],
  allowedActions: ['EDIT', 'SUBMIT', 'CONSOLIDATE'],
  ...change,
});

export const contributions: ContributionsResponse = {
  reports: [
    {
      reportId: 'r-centre',
      unit: centre,
      contentVersion: 1,
      sections: [
        {
          code: 'I',
          paragraphs: [
            { id: 'c1', text: 'Tình hình ổn định.' },
            { id: 'c2', text: 'Nội bộ đoàn kết.' },
          ],
        },
        { code: 'II', paragraphs: [{ id: 'c3', text: 'Đã tổ chức 03 buổi phổ biến.' }] },
      ],
      figures: [{ code: 'SESSIONS', value: 3 }],
      usedParagraphIds: ['c1', 'c2'],
    },
  ],
  missing: [guesthouse],
};

export const release: ReleaseDocument = {
  id: 'rel1',
  reportId: 'office',
  roundId: 'outer',
  number: '05',
  symbol: 'BC-VPUB',
  documentType: 'BC',
  typeName: 'Báo cáo',
  subject: 'Kết quả thực hiện Chỉ thị, 6 tháng đầu năm 2024',
  issuedOn: '2024-05-20',
  place: 'Sơn La',
  agency: office,
  recipient: police,
  signer: { authority: ['KT. CHÁNH VĂN PHÒNG'], position: 'PHÓ CHÁNH VĂN PHÒNG' },
  year: 2024,
  basis: ['Thực hiện Kế hoạch số 45/KH-VPUB, Văn phòng báo cáo như sau:'],
  sections: [
    {
      code: 'I',
      number: 'I',
      level: 1,
      heading: 'Đặc điểm, tình hình',
      paragraphs: [{ id: 'p1', text: 'Tình hình ổn định.', sources: [source('c1')] }],
    },
  ],
  figures: [],
  recipients: ['Như trên', 'Lưu: VT'],
  sha256: 'ab'.repeat(32),
  issuedAt: '2024-05-20T03:00:00Z',
};

/** The office's report as the server would print it today. */
export const preview: ReleasePreview = {
  reportId: release.reportId,
  roundId: release.roundId,
  symbol: release.symbol,
  documentType: release.documentType,
  typeName: release.typeName,
  subject: release.subject,
  issuedOn: release.issuedOn,
  agency: office,
  recipient: police,
  year: release.year,
  basis: release.basis,
  sections: release.sections,
  figures: release.figures,
  recipients: ['Như trên', 'Lãnh đạo cơ quan', 'Lưu: VT'],
};

export const summary = (change: Partial<ReleaseSummary> = {}): ReleaseSummary => ({
  id: release.id,
  reportId: release.reportId,
  number: release.number,
  symbol: release.symbol,
  subject: release.subject,
  issuedOn: release.issuedOn,
  agency: office,
  recipient: police,
  sha256: release.sha256,
  issuedAt: release.issuedAt,
  ...change,
});

export const event = (kind: LiaisonEvent['event'], change: Partial<ReleaseSummary> = {}): LiaisonEvent => ({
  event: kind,
  at: '2024-05-20T03:00:00Z',
  release: summary(change),
});

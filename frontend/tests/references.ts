import type {
  DuplicatePair,
  LegalReferenceResponse,
  LegalReferenceView,
  ObservationView,
  ObservedDifference,
  RelationView,
} from '../src/generated/directory/types.gen';

/** A few legal documents at the edge of the network, with what citations make of one of them. */

export const row = (
  id: string,
  number: string,
  change: Partial<LegalReferenceResponse> = {},
): LegalReferenceResponse => ({
  id,
  type: 'CT',
  number,
  symbol: number.slice(number.indexOf('/') + 1),
  issuer: 'Bộ trưởng Bộ Công an',
  issuedOn: '2014-08-15',
  subject: 'Đẩy mạnh công tác xây dựng phong trào bảo đảm an toàn cơ quan trong tình hình mới',
  standing: 'IN_FORCE',
  ...change,
});

export const rows: LegalReferenceResponse[] = [
  row('d7', '07/CT-BCA-V28', { standing: 'REPLACED' }),
  row('d6', '06/CT-BCA-V05', { issuedOn: '2025-05-07' }),
  row('d46', '46-CT/TW', {
    issuer: 'Ban Bí thư Trung ương Đảng',
    issuedOn: '2015-06-22',
    subject: 'Tăng cường sự lãnh đạo của Đảng đối với công tác bảo đảm an ninh, trật tự',
    standing: 'UNKNOWN',
  }),
  row('n28', '28-NQ/TW', {
    type: 'NQ',
    issuer: 'Ban Chấp hành Trung ương Đảng',
    issuedOn: '2013-10-25',
    subject: 'Chiến lược bảo vệ Tổ quốc trong tình hình mới',
    standing: 'AMENDED',
  }),
  row('t124', '124/2021/TT-BCA', {
    type: 'TT',
    issuer: 'Bộ Công an',
    issuedOn: '2021-12-28',
    subject:
      'quy định về khu dân cư, xã, phường, thị trấn, cơ quan, doanh nghiệp, cơ sở giáo dục đạt tiêu chuẩn an toàn',
    standing: 'IN_FORCE',
  }),
  row('l72', '72/2025/QH15', {
    type: 'Luật',
    issuer: 'Quốc hội',
    issuedOn: '2025-06-16',
    subject: 'Tổ chức chính quyền địa phương',
    standing: 'NOT_YET',
  }),
  row('k45', '45/KH-UBND', {
    type: 'KH',
    issuer: 'Ủy ban nhân dân tỉnh',
    issuedOn: '2024-02-09',
    subject: 'Thực hiện phong trào bảo đảm an toàn cơ quan năm 2024',
    standing: 'EXPIRED',
  }),
];

const relation = (
  id: string,
  direction: RelationView['direction'],
  kind: RelationView['kind'],
  other: RelationView['other'],
  change: Partial<RelationView> = {},
): RelationView => ({ id, direction, kind, other, candidates: [], ...change });

const told = ({ id, type, number, issuer, issuedOn, subject }: LegalReferenceResponse) => ({
  id,
  type,
  number,
  issuer,
  issuedOn,
  title: subject,
});

export const relations: RelationView[] = [
  relation('r1', 'IN', 'REPLACES', told(rows[1] as LegalReferenceResponse), { from: '2025-05-07' }),
  relation('r2', 'IN', 'IMPLEMENTS', told(rows[6] as LegalReferenceResponse)),
  relation(
    'r3',
    'IN',
    'GUIDES',
    { number: '12/HD-V28' },
    {
      note: 'Nêu trong phần căn cứ của kế hoạch, chưa có bản gốc.',
      candidates: [{ id: 'h12', type: 'HD', number: '12/HD-BCA-V28', issuer: 'Bộ Công an' }],
    },
  ),
  relation('r4', 'OUT', 'BASED_ON', told(rows[3] as LegalReferenceResponse)),
  relation('r5', 'OUT', 'IMPLEMENTS', told(rows[2] as LegalReferenceResponse), { from: '2014-08-15' }),
  relation(
    'r6',
    'OUT',
    'REPEALS',
    { number: '03/CT-BCA' },
    {
      withdrawal: { at: '2024-05-02T02:00:00Z', by: 'admin', reason: 'ghi nhầm văn bản' },
    },
  ),
];

const view = (change: Partial<LegalReferenceView> = {}): LegalReferenceView => ({
  id: 'd7',
  type: 'CT',
  number: '07/CT-BCA-V28',
  symbol: 'CT-BCA-V28',
  issuer: 'Bộ trưởng Bộ Công an',
  issuedOn: '2014-08-15',
  subject: 'Đẩy mạnh công tác xây dựng phong trào bảo đảm an toàn cơ quan trong tình hình mới',
  effectiveFrom: '2014-08-15',
  sourceLink: 'Công báo, số 801 + 802',
  note: 'Hai cách ghi trích yếu đang tồn tại: có và không có “công tác xây dựng”.',
  aliases: [{ number: '07-CT/BCA', issuer: 'Bộ Công an', note: 'trong báo cáo năm 2022' }],
  standing: {
    status: 'REPLACED',
    asOf: '2025-11-22',
    reasons: [
      { status: 'IN_FORCE', from: '2014-08-15', text: 'Chỉ thị 07/CT-BCA-V28 có hiệu lực từ ngày 15/8/2014.' },
      {
        status: 'REPLACED',
        from: '2025-05-07',
        text: 'Từ ngày 07/5/2025 bị thay thế bởi 06/CT-BCA-V05.',
        by: { id: 'd6', type: 'CT', number: '06/CT-BCA-V05' },
      },
    ],
    hints: [],
  },
  standings: [
    { status: 'NOT_YET' },
    { status: 'IN_FORCE', from: '2014-08-15' },
    { status: 'REPLACED', from: '2025-05-07', by: { id: 'd6', type: 'CT', number: '06/CT-BCA-V05' } },
  ],
  relations,
  decisions: [
    {
      id: 'q1',
      field: 'date',
      value: '2014-08-15',
      before: '2014-08-18',
      source: 'Bản gốc lưu tại văn thư',
      decidedAt: '2024-05-02T02:10:00Z',
      decidedBy: 'admin',
    },
  ],
  citation: {
    full: 'Chỉ thị số 07/CT-BCA-V28 ngày 15/8/2014 của Bộ trưởng Bộ Công an về “Đẩy mạnh công tác xây dựng phong trào bảo đảm an toàn cơ quan trong tình hình mới”',
    brief: 'Chỉ thị số 07/CT-BCA-V28',
  },
  allowedActions: ['CHANGE', 'RELATE', 'DECIDE', 'MERGE'],
  version: 3,
  ...change,
});

export { view as reference };

const titleDiffers: ObservedDifference = {
  field: 'title',
  cited: 'Đẩy mạnh phong trào bảo đảm an toàn cơ quan trong tình hình mới',
  recorded: 'Đẩy mạnh công tác xây dựng phong trào bảo đảm an toàn cơ quan trong tình hình mới',
  grade: 'OTHER_WORDING',
};
const dateDiffers: ObservedDifference = {
  field: 'date',
  cited: '18/8/2014',
  recorded: '15/8/2014',
  grade: 'OTHER_DATE',
  decision: view().decisions[0],
};
const issuerDiffers: ObservedDifference = {
  field: 'issuer',
  cited: 'Bộ trưởng BCA',
  recorded: 'Bộ trưởng Bộ Công an',
  grade: 'ABBREVIATION',
};

const plan = {
  id: 'c1',
  kind: 'PLAN',
  title: 'Kế hoạch số 45/KH-VPUB của Văn phòng UBND tỉnh',
  link: '/ke-hoach/p1',
  issuedOn: '2024-02-20',
};
const report = {
  id: 'c2',
  kind: 'REPORT',
  title: 'Báo cáo số 120/BC-VPUB, 6 tháng đầu năm 2022',
  link: '',
  issuedOn: '2022-06-08',
};

const citation = (
  id: string,
  document: ObservationView['document'],
  differences: ObservedDifference[],
  change: Partial<ObservationView> = {},
): ObservationView => ({
  id,
  document,
  referenceId: 'd7',
  verbatim: 'Chỉ thị số 07/CT-\n\nBCA-V28 ngày 15/8/2014 của Bộ trưởng Bộ Công an',
  type: 'CT',
  number: '07/CT-BCA-V28',
  date: '2014-08-15',
  span: { start: 159, end: 228 },
  ordinal: 0,
  differences,
  recordedAt: '2024-05-02T02:00:00Z',
  ...change,
});

export const citations: ObservationView[] = [
  citation('o1', plan, [], { page: 1 }),
  citation('o2', plan, [titleDiffers], {
    page: 3,
    ordinal: 4,
    span: { start: 900, end: 980 },
    verbatim:
      'Chỉ thị số 07/CT-BCA-V28 ngày 15/8/2014 của Bộ trưởng Bộ Công an về “Đẩy mạnh phong trào bảo đảm an toàn cơ quan trong tình hình mới”',
  }),
  citation('o3', report, [titleDiffers, dateDiffers, issuerDiffers], {
    date: '2014-08-18',
    page: 2,
    verbatim:
      'Chỉ thị số 07/CT-BCA-V28 ngày 18/8/2014 của Bộ trưởng BCA về “Đẩy mạnh phong trào bảo đảm an toàn cơ quan trong tình hình mới”',
  }),
];

export const pairs: DuplicatePair[] = [
  {
    one: row('d7', '07/CT-BCA-V28'),
    other: row('d7b', '07-CT/BCA-V28', { issuer: 'Bộ Công an', subject: null }),
    reasons: ['SAME_NUMBER', 'SAME_DATE', 'SIMILAR_ISSUER'],
    score: 0.94,
  },
  {
    one: row('q510', '510/QĐ-BCA-V05', {
      type: 'QĐ',
      issuedOn: '2022-01-20',
      subject: 'Ban hành hướng dẫn đánh giá phong trào',
    }),
    other: row('q510b', '510/QĐ-BCA', {
      type: 'QĐ',
      issuedOn: '2022-01-20',
      subject: 'Ban hành Hướng dẫn đánh giá, phân loại phong trào',
    }),
    reasons: ['SAME_DATE', 'SAME_ISSUER'],
    score: 0.71,
  },
];

import type {
  BatchOutcome,
  EventResponse,
  TreeNode,
  UnitDetails,
  UnitResponse,
  VersionResponse,
} from '../../src/generated/directory/types.gen';
import { units as divisions } from './divisions';

type Row = Pick<UnitResponse, 'id' | 'code' | 'name' | 'type'> & { parentId: string | null };

const row = (code: string, name: string, type: UnitResponse['type'], parentId: string | null): Row => ({
  id: `u-${code}`,
  code,
  name,
  type,
  parentId,
});

const communes = [
  'Bình Thuận',
  'Bắc Yên',
  'Chiềng Hoa',
  'Chiềng Khoong',
  'Chiềng La',
  'Chiềng Mung',
  'Chiềng Sơn',
  'Co Mạ',
  'Đoàn Kết',
  'Gia Phù',
  'Huổi Một',
  'Kim Bon',
];

const rows: Row[] = [
  row('UBNDTINH', 'Ủy ban nhân dân tỉnh', 'PROVINCE', null),
  row('VPUB', 'Văn phòng Ủy ban nhân dân tỉnh', 'OFFICE', 'u-UBNDTINH'),
  ...divisions.map((unit) => row(unit.code, unit.name, 'DIVISION', 'u-VPUB')),
  row('SOTC', 'Sở Tài chính', 'DEPARTMENT', 'u-UBNDTINH'),
  row('SONNMT', 'Sở Nông nghiệp và Môi trường', 'DEPARTMENT', 'u-UBNDTINH'),
  ...communes.map((name, index) => row(`XA${index + 1}`, `UBND xã ${name}`, 'COMMUNE', 'u-UBNDTINH')),
  row('CONGANTINH', 'Công an tỉnh', 'AGENCY', null),
];

const node = (each: Row): TreeNode => ({
  ...each,
  shortName: each.name,
  validFrom: '2016-01-01',
  childCount: rows.filter((other) => other.parentId === each.id).length,
});

export const treeOf = (parent: string | null): TreeNode[] => rows.filter((each) => each.parentId === parent).map(node);

export const unitList: UnitResponse[] = rows.map((each) => ({
  ...each,
  shortName: each.name,
  parentCode: rows.find((other) => other.id === each.parentId)?.code ?? null,
  validFrom: '2016-01-01',
}));

/** A department that has been through much. */
export const department: UnitDetails = {
  id: 'u-SOTC',
  code: 'SOTC',
  name: 'Sở Tài chính',
  shortName: 'Sở Tài chính',
  symbol: 'STC',
  type: 'DEPARTMENT',
  parentId: 'u-UBNDTINH',
  parentCode: 'UBNDTINH',
  validFrom: '2025-03-01',
  foundedOn: '2004-01-01',
  path: [{ id: 'u-UBNDTINH', code: 'UBNDTINH', name: 'Ủy ban nhân dân tỉnh', type: 'PROVINCE' }],
  codes: [
    { scheme: 'EOFFICE_OLD', code: '000.00.12.H52', validFrom: '2017-06-01', validTo: '2025-02-28' },
    { scheme: 'EOFFICE', code: 'H52.12', validFrom: '2025-03-01' },
  ],
  contact: {
    officeEmail: 'sotaichinh@tinh.gov.vn',
    phone: '0212 3852 000',
    address: 'Khu trung tâm hành chính tỉnh',
    position: 'Chánh Văn phòng Sở',
  },
  allowedActions: ['RENAME', 'MOVE', 'RECODE', 'MERGE', 'SPLIT', 'DISSOLVE', 'EDIT_ALIASES', 'EDIT_CONTACT'],
  version: 4,
};

const version = (id: string, more: Partial<VersionResponse>): VersionResponse => ({
  id,
  name: 'Sở Tài chính',
  shortName: 'Sở Tài chính',
  symbol: 'STC',
  type: 'DEPARTMENT',
  parentId: 'u-UBNDTINH',
  parentCode: 'UBNDTINH',
  parentName: 'Ủy ban nhân dân tỉnh',
  validFrom: '2004-01-01',
  begunBy: 'e1',
  recordedBy: 'e1',
  recordedAt: '2024-01-05T02:00:00Z',
  ...more,
});

export const versions: VersionResponse[] = [
  version('v1', { name: 'Sở Tài chính - Vật giá', shortName: 'Sở TC-VG', symbol: 'STCVG', validTo: '2008-12-31' }),
  version('v2', { validFrom: '2009-01-01', validTo: '2025-02-28' }),
  version('v3', { validFrom: '2025-03-01', symbol: 'STC', shortName: 'Sở Tài chính (mới)' }),
  version('v4', { validFrom: '2024-06-01', name: 'Sở Tài chính và Đầu tư', retiredBy: 'e5' }),
];

const subject = (id: string, name: string, role: 'SUBJECT' | 'SOURCE' | 'RESULT' = 'SUBJECT') => ({
  role,
  id,
  code: id.slice(2),
  name,
});

const event = (id: string, more: Partial<EventResponse>): EventResponse => ({
  id,
  kind: 'FOUND',
  effectiveOn: '2004-01-01',
  orderedBy: 'Quyết định số 62/QĐ-UBND ngày 05/01/2004 của Ủy ban nhân dân tỉnh',
  recordedAt: '2024-01-05T02:00:00Z',
  recordedBy: 'admin',
  parties: [subject('u-SOTC', 'Sở Tài chính')],
  allowedActions: [],
  ...more,
});

export const events: EventResponse[] = [
  event('e4', {
    kind: 'MERGE',
    effectiveOn: '2025-03-01',
    orderedBy: 'Nghị quyết số 410/NQ-HĐND ngày 18/02/2025 của Hội đồng nhân dân tỉnh',
    referenceId: '01900000-0000-7000-8000-000000000001',
    parties: [subject('u-SOKHDT', 'Sở Kế hoạch và Đầu tư', 'SOURCE'), subject('u-SOTC', 'Sở Tài chính', 'RESULT')],
    allowedActions: ['REVERSE'],
  }),
  event('e6', {
    kind: 'REVERSAL',
    effectiveOn: '2024-06-01',
    reverses: 'e5',
    orderedBy: undefined,
    note: 'Ghi nhầm: dự thảo chưa được thông qua.',
    recordedAt: '2024-06-12T03:00:00Z',
  }),
  event('e5', {
    kind: 'RENAME',
    effectiveOn: '2024-06-01',
    reversedBy: 'e6',
    orderedBy: 'Tờ trình số 88/TTr-SNV ngày 20/5/2024 của Sở Nội vụ',
    recordedAt: '2024-06-10T03:00:00Z',
  }),
  event('e2', {
    kind: 'RENAME',
    effectiveOn: '2009-01-01',
    orderedBy: 'Quyết định số 3000/QĐ-UBND ngày 12/12/2008 của Ủy ban nhân dân tỉnh',
  }),
  event('e1', {}),
];

export const preview: BatchOutcome = {
  applied: false,
  events: [
    {
      index: 0,
      id: 'e9',
      kind: 'MERGE',
      effectiveOn: '2025-03-01',
      effects: [
        { kind: 'ENDS', unit: { id: 'u-SOKHDT', code: 'SOKHDT', name: 'Sở Kế hoạch và Đầu tư' }, from: '2025-03-01' },
        {
          kind: 'CHANGES',
          unit: { id: 'u-SOTC', code: 'SOTC', name: 'Sở Tài chính' },
          from: '2025-03-01',
          subject: 'CODE_EOFFICE',
          before: '000.00.12.H52',
          after: 'H52.12',
        },
      ],
    },
  ],
  classes: [
    {
      id: 'c-so',
      code: 'CAC_SO',
      name: 'các sở, ban, ngành',
      gains: [],
      loses: [{ id: 'u-SOKHDT', code: 'SOKHDT', name: 'Sở Kế hoạch và Đầu tư' }],
    },
  ],
  warnings: [
    {
      index: 0,
      kind: 'CODE_ENDS',
      unit: { id: 'u-SOKHDT', code: 'SOKHDT', name: 'Sở Kế hoạch và Đầu tư' },
      value: '000.00.13.H52',
    },
  ],
};

const members = treeOf('u-VPUB').map(({ id, code, name, shortName }) => ({ id, code, name, shortName }));

export const divisionClass = {
  id: 'c-pb',
  code: 'CAC_PHONG_BAN',
  name: 'các phòng, ban',
  aliases: ['các phòng', 'các phòng, ban chuyên môn'],
  from: '2021-01-01',
  definition: { kind: 'RULE', type: 'DIVISION', parentId: 'u-VPUB', depth: 'CHILDREN' },
  members,
};

export const classes = [
  divisionClass,
  {
    ...divisionClass,
    id: 'c-dv',
    code: 'CAC_DON_VI_SU_NGHIEP',
    name: 'các đơn vị sự nghiệp',
    aliases: [],
    definition: { kind: 'LISTED', units: members.slice(0, 3).map((unit) => unit.id), classes: [] },
    members: members.slice(0, 3),
  },
];

export const classView = {
  ...divisionClass,
  named: [{ id: 'u-VPUB', code: 'VPUB', name: 'Văn phòng Ủy ban nhân dân tỉnh' }],
  revisions: [
    {
      from: '2016-01-01',
      to: '2020-12-31',
      name: 'các phòng',
      aliases: [],
      definition: { kind: 'LISTED', units: members.slice(0, 4).map((unit) => unit.id), classes: [] },
    },
    {
      from: '2021-01-01',
      name: 'các phòng, ban',
      aliases: divisionClass.aliases,
      definition: divisionClass.definition,
    },
  ],
  allowedActions: ['REVISE'],
};

export const imported = {
  rows: [
    { row: 2, action: 'SAME', code: 'SOTC', name: 'Sở Tài chính', messages: [] },
    {
      row: 3,
      action: 'CREATE',
      code: 'XA13',
      name: 'UBND xã Mường Chùm',
      messages: ['Thành lập từ 01/07/2025, trực thuộc Ủy ban nhân dân tỉnh.'],
    },
    {
      row: 4,
      action: 'CHANGE',
      code: 'SONNMT',
      name: 'Sở Nông nghiệp và Môi trường',
      messages: ['Tên: Sở Nông nghiệp và Phát triển nông thôn → Sở Nông nghiệp và Môi trường.'],
    },
    {
      row: 5,
      action: 'ERROR',
      code: 'XA13',
      name: 'UBND xã Mường Chùm',
      messages: ['Mã XA13 đã có ở dòng 3. Mỗi đơn vị một mã; sửa mã ở một trong hai dòng.'],
    },
    {
      row: 6,
      action: 'ERROR',
      code: '',
      name: 'UBND xã Mường Bú',
      messages: ['Thiếu mã.', 'Ngày 31/06/2025 không có; viết ngày/tháng/năm, ví dụ 01/07/2025.'],
    },
  ],
  counts: { create: 1, change: 1, same: 1, error: 2 },
  applied: false,
  findings: ['Cột “Ghi chú” không được đọc.'],
};

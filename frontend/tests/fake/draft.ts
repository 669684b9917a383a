import type { ImportView } from '../../src/generated/plan/types.gen';
import { unit, units } from './divisions';
import { citations, findings, tasks } from './draft-parts';
import { spanOf } from './text';

/** The sample plan as it was read, before somebody reviewed it. */
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
      added: false,
      leftOut: false,
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
      added: false,
      leftOut: false,
    },
  ],
  citations,
  relations: [],
  findings,
  allowedActions: ['AMEND', 'RECHECK', 'ACCEPT'],
  version: 3,
};

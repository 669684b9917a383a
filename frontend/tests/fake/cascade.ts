import type { CascadeView, LinkedPlan, LinkView, Owing } from '../../src/generated/plan/types.gen';
import { office, units } from './divisions';
import { plan } from './tasks';

const linked = (id: string, change: Partial<LinkedPlan>): LinkedPlan => ({
  id,
  status: 'ISSUED',
  number: '08',
  symbol: 'KH-TTTT',
  subject:
    'Triển khai công tác bảo đảm an toàn cơ quan, phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2024 của Trung tâm',
  issuedOn: '2024-03-05',
  issuerCode: 'TTTHONGTIN',
  issuerName: 'Trung tâm Thông tin',
  year: 2024,
  ...change,
});

const upper = linked('f900', {
  number: '45',
  symbol: 'KH-UBND',
  issuerCode: 'UBNDTINH',
  issuerName: 'Ủy ban nhân dân tỉnh',
  issuedOn: '2024-02-09',
  subject:
    'Thực hiện Chỉ thị số 07/CT-BCA-V28 ngày 15/8/2014 của Bộ trưởng Bộ Công an về đẩy mạnh công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc trong tình hình mới trên địa bàn tỉnh năm 2024',
});

const link = (id: string, change: Partial<LinkView>): LinkView => ({
  id,
  planId: plan.id,
  kind: 'IMPLEMENTS',
  status: 'ACCEPTED',
  number: '45/KH-UBND',
  allowedActions: [],
  version: 4,
  ...change,
});

const owing = (index: number, state: Owing['state'], change: Partial<Owing> = {}): Owing => ({
  unit: units[index] ?? office,
  state,
  ...change,
});

const figures = { doneOnTime: 12, doneLate: 2, openOnTime: 9, openLate: 3, total: 26 };

/** A plan between the province's and those of its units; one link was only read, one unit merged away. */
export const cascade: CascadeView = {
  planId: plan.id,
  upper: [
    { depth: 1, link: link('l1', { status: 'PROPOSED', upper, allowedActions: ['ACCEPT', 'REJECT'] }) },
    {
      depth: 2,
      link: link('l2', { kind: 'BASED_ON', number: '07/CT-BCA-V28', referenceId: 'd7' }),
    },
    { depth: 1, link: link('l3', { kind: 'BASED_ON', number: '1234/QĐ-UBND' }) },
  ],
  lower: [
    {
      plan: linked('f901', {}),
      link: link('l4', {}),
      own: figures,
      below: { plans: 2, figures: { doneOnTime: 30, doneLate: 4, openOnTime: 20, openLate: 6, total: 60 } },
    },
    {
      plan: linked('f902', {
        status: 'DRAFT',
        number: null,
        issuerName: 'Phòng Kiểm soát Thủ tục hành chính và Cơ chế một cửa',
      }),
      link: link('l5', { status: 'PROPOSED' }),
      own: { doneOnTime: 0, doneLate: 0, openOnTime: 0, openLate: 0, total: 0 },
    },
  ],
  more: false,
  owed: [
    {
      dutyId: 'd0',
      name: 'Kế hoạch của đơn vị năm 2024',
      dueOn: '2024-03-07',
      units: [
        owing(0, 'ON_TIME', { plan: linked('f901', {}) }),
        owing(1, 'LATE', { plan: linked('f903', {}) }),
        owing(2, 'MISSING'),
        owing(3, 'MISSING', {
          notice: {
            kind: 'MERGED',
            successors: [],
            decisionNeeded: false,
            sentence: 'Trung tâm Thông tin đã sáp nhập vào Phòng Tổng hợp từ ngày 01/04/2024.',
          },
        }),
      ],
      counts: { notYet: 0, onTime: 1, late: 1, missing: 2 },
    },
  ],
  allowedActions: ['LINK'],
};

/** Neither above nor below anything. */
export const alone: CascadeView = { ...cascade, upper: [], lower: [], owed: [] };

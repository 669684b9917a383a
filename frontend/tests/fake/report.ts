import { rounds } from './rounds';

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

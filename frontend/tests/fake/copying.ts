import type { CopyReview } from '../../src/generated/plan/types.gen';
import { plan } from './tasks';

type Item = CopyReview['items'][number];

const item = (index: number, change: Partial<Item>): Item => ({
  index,
  kind: 'DATE',
  place: `/tasks/${index}/timeText`,
  at: 0,
  before: '08/3/2024',
  after: '08/3/2025',
  reason: 'MOVED',
  sure: true,
  context: '… hoàn thành việc rà soát hệ thống phòng cháy của trụ sở trong năm 2025 …',
  sentence: 'Chuyển sang năm mới, giữ nguyên ngày và tháng.',
  ...change,
});

const items: Item[] = [
  item(0, {}),
  item(1, { before: '2024-06-04', after: '2025-06-04', place: '/duties/0/dueOn' }),
  item(2, {
    before: '2024-06-09',
    after: '2025-06-09',
    place: '/duties/1/dueOn',
    decision: 'ACCEPT',
  }),
  item(3, {
    before: '2024-02-29',
    after: '2025-02-28',
    reason: 'NO_SUCH_DAY',
    place: '/tasks/3/dueOn',
    sure: false,
    context: '… hoàn thành việc rà soát hệ thống phòng cháy của trụ sở trong năm 2025 …',
    sentence: 'Năm mới không có ngày 29/02: đề xuất ngày 28/02, cần người quyết định.',
  }),
  item(4, {
    kind: 'REFERENCE',
    place: '/bases/0',
    context: 'Thực hiện Chỉ thị số 06/CT-BCA-V05 về đẩy mạnh phong trào …',
    before: 'Chỉ thị số 07/CT-BCA-V28 ngày 15/8/2014 của Bộ trưởng Bộ Công an',
    after: 'Chỉ thị số 06/CT-BCA-V05',
    other: '06/CT-BCA-V05',
    reason: 'REPLACED',
    sure: false,
    sentence:
      '07/CT-BCA-V28 đã được thay thế bởi 06/CT-BCA-V05: kiểm tra và ghi đủ ngày, cơ quan ban hành, trích yếu của văn bản mới.',
  }),
  item(5, {
    kind: 'REFERENCE',
    place: '/bases/1',
    context: 'Thực hiện Kế hoạch số 45/KH-UBND ngày 09/02/2024 …',
    before: 'Kế hoạch số 45/KH-UBND ngày 09/02/2024 của Ủy ban nhân dân tỉnh',
    after: null,
    reason: 'OLD_PLAN',
    sure: false,
    sentence: '45/KH-UBND là kế hoạch của năm cũ: nhập kế hoạch của năm mới.',
  }),
  item(6, {
    kind: 'UNIT',
    place: '/tasks/1/parties/0',
    before: 'Phòng Kinh tế ngành',
    after: 'Phòng Kinh tế',
    codes: { before: 'KINHTENGANH', after: 'KINHTE' },
    reason: 'UNIT_MERGED',
    sure: false,
    context: '… hoàn thành việc rà soát hệ thống phòng cháy của trụ sở …',
    sentence: 'Phòng Kinh tế ngành đã sáp nhập vào Phòng Kinh tế: xác nhận đơn vị thực hiện trong năm mới.',
  }),
];

/** What was moved and refreshed in next year's draft. */
export const review: CopyReview = {
  planId: plan.id,
  fromPlanId: 'p0',
  counts: { dates: 47, replacedReferences: 3, references: 5, units: 1, open: 6, unsure: 4 },
  items,
  mayDecide: true,
  version: 7,
};

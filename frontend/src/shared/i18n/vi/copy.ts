export const copy = {
  title: 'Rà soát bản lập từ kế hoạch cũ',
  counts:
    '{dates, number} ngày đã dời, {replacedReferences, number} căn cứ đã thay thế, {units, number} đơn vị thay đổi; còn {open, number} mục phải quyết định trước khi ban hành.',
  acceptSure: 'Đồng ý {count, number} mục chắc chắn',
  moved: '{before} → {after}',
  keep: 'Giữ như cũ',
  accept: 'Đồng ý',
  decision: { ACCEPT: 'Đã đồng ý', KEEP: 'Giữ như cũ', CHANGE: 'Đã sửa' },
  nextYear: 'Lập kế hoạch năm {year}',
  copied: 'Đã lập bản thảo kế hoạch năm {year}. Hãy rà soát các ngày và căn cứ.',
  unitPlan: 'Lập kế hoạch của đơn vị tôi',
  begun: 'Đã lập bản thảo từ các nhiệm vụ giao cho đơn vị.',
} as const;

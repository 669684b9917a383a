export const cascade = {
  tab: 'Liên kết',
  none: 'Chưa có liên kết nào',
  noneText: 'Kế hoạch này chưa nêu văn bản cấp trên và chưa có kế hoạch nào triển khai nó.',
  upper: 'Văn bản cấp trên',
  kind: { IMPLEMENTS: 'Triển khai', BASED_ON: 'Căn cứ' },
  proposed: 'Đọc được từ phần căn cứ, chờ xác nhận.',
  accept: 'Đúng',
  reject: 'Không phải',
  lower: '{count, number} kế hoạch triển khai',
  figures:
    '{doneOnTime, number} hoàn thành đúng hạn, {doneLate, number} hoàn thành quá hạn, {openLate, number} chưa hoàn thành quá hạn trên {total, number} phần việc.',
  below:
    'Kể cả {plans, number} kế hoạch cấp dưới: {doneOnTime, number} hoàn thành đúng hạn, {doneLate, number} hoàn thành quá hạn, {openLate, number} chưa hoàn thành quá hạn trên {total, number} phần việc.',
  more: 'Còn kế hoạch khác; danh sách chỉ hiện những kế hoạch đầu tiên.',
  owed: 'Đơn vị phải có kế hoạch riêng',
  owedBy: 'Đơn vị phải có kế hoạch riêng, hạn cuối {day}',
  owedCounts:
    '{missing, number} chưa ban hành và đã quá hạn, {notYet, number} chưa đến hạn, {late, number} ban hành muộn, {onTime, number} đúng hạn.',
  state: { MISSING: 'Quá hạn', NOT_YET: 'Chưa đến hạn', LATE: 'Ban hành muộn', ON_TIME: 'Đúng hạn' },
  ownPlan: 'Kế hoạch của đơn vị',
  add: 'Nêu thêm văn bản cấp trên',
  addKind: 'Quan hệ',
  addNumber: 'Số, ký hiệu',
  addHint: 'Ghi như trên văn bản, ví dụ 12/KH-UBND.',
  addButton: 'Thêm liên kết',
  added: 'Đã thêm liên kết.',
} as const;

export const timeline = {
  title: 'Dòng thời gian năm {year}',
  sentence:
    '{tasks, number} nhiệm vụ: {overdue, number} có phần việc quá hạn, {soon, number} đến hạn trong 7 ngày tới. Hình thoi là hạn báo cáo.',
  yearBefore: 'Năm trước',
  yearAfter: 'Năm sau',
  none: 'Không có nhiệm vụ nào trong năm này',
  noneText: 'Chọn năm, đơn vị hoặc kế hoạch khác; nhiệm vụ hiện ở đây khi kế hoạch được ban hành.',
  task: 'Nhiệm vụ',
  done: 'Hoàn thành',
  window: 'Thời gian trong năm',
  month: 'T{month}',
  plan: 'Kế hoạch số',
  duties: 'Hạn báo cáo ({count, number})',
  noDate: 'Chưa có thời hạn',
  dutyKey: 'Hạn báo cáo',
  today: 'Hôm nay, {date}',
} as const;

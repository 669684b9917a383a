export const ui = {
  close: 'Đóng',
  cancel: 'Hủy',
  retry: 'Thử lại',
  loading: 'Đang tải…',
  notices: 'Thông báo',
  showChoices: 'Mở danh sách',
  noChoice: 'Không có mục nào khớp.',
  suggestion: 'Đề xuất: {text}',
  severity: { ERROR: 'Lỗi', WARNING: 'Cần kiểm tra', INFO: 'Lưu ý' },
  errorTitle: 'Không thực hiện được',
  errorCode: 'Mã lỗi: {code}',
  offlineTitle: 'Mất kết nối với máy chủ',
  offlineText: 'Kiểm tra đường truyền rồi bấm Thử lại. Nội dung đang soạn vẫn còn trên màn hình.',
  keys: 'Phím tắt',
  breadcrumb: 'Đường dẫn trang',
  print: 'In',
  more: 'Xem thêm',
  all: 'Tất cả',
  chosen: 'Đã chọn {count, number}',
  search: 'Tìm kiếm',
  clearFilters: 'Xóa bộ lọc',
} as const;

export const status = {
  done: 'Hoàn thành',
  progress: 'Đang thực hiện',
  soon: 'Sắp đến hạn',
  overdue: 'Quá hạn',
  idle: 'Chưa bắt đầu',
  returned: 'Trả lại',
  exempt: 'Được miễn',
} as const;

export const time = {
  late: 'quá {days, number} ngày',
  left: 'còn {days, number} ngày',
  dueToday: 'hạn hôm nay',
  noDate: 'Chưa có thời hạn',
  weekdays: { d0: 'Chủ nhật', d1: 'Thứ Hai', d2: 'Thứ Ba', d3: 'Thứ Tư', d4: 'Thứ Năm', d5: 'Thứ Sáu', d6: 'Thứ Bảy' },
  fullDate: '{weekday}, ngày {date}',
} as const;

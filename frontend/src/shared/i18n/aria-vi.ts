/**
 * What React Aria says to screen readers, in Vietnamese, given through its documented global hook (its own set has no
 * `vi`). Only the packages that we use; `aria-vi.test.ts` holds the key sets against en-US.
 */
type Values = Record<string, string | number | boolean | undefined>;
type Word = string | ((values: Values) => string);

export const ariaVi: Record<string, Record<string, Word>> = {
  'react-aria-components': {
    selectPlaceholder: 'Chọn một mục',
    tableResizer: 'Thanh kéo độ rộng',
    dropzoneLabel: 'Vùng thả tệp',
    colorSwatchPicker: 'Bảng màu',
  },
  '@react-aria/overlays': { dismiss: 'Đóng' },
  '@react-aria/menu': { longPressMessage: 'Nhấn giữ hoặc bấm Alt + mũi tên xuống để mở trình đơn' },
  '@react-aria/spinbutton': { Empty: 'Trống' },
  '@react-aria/searchfield': { 'Clear search': 'Xóa ô tìm kiếm' },
  '@react-aria/breadcrumbs': { breadcrumbs: 'Đường dẫn trang' },
  '@react-aria/numberfield': {
    decrease: (v) => `Giảm ${v.fieldLabel}`,
    increase: (v) => `Tăng ${v.fieldLabel}`,
    numberField: 'Ô số',
  },
  '@react-aria/gridlist': {
    hasActionAnnouncement: 'hàng có thao tác',
    hasLinkAnnouncement: (v) => `hàng có liên kết: ${v.link}`,
  },
  '@react-aria/tree': { expand: 'Mở nhánh', collapse: 'Thu gọn nhánh' },
  '@react-aria/grid': {
    deselectedItem: (v) => `Đã bỏ chọn ${v.item}.`,
    select: 'Chọn',
    selectedCount: (v) => (v.count === 0 ? 'Chưa chọn mục nào.' : `Đã chọn ${v.count} mục.`),
    selectedAll: 'Đã chọn tất cả.',
    selectedItem: (v) => `Đã chọn ${v.item}.`,
    longPressToSelect: 'Nhấn giữ để vào chế độ chọn.',
  },
  '@react-aria/combobox': {
    focusAnnouncement: (v) =>
      `${v.isGroupChange ? `Vào nhóm ${v.groupTitle}, ${v.groupCount} mục. ` : ''}${v.optionText}${v.isSelected ? ', đang chọn' : ''}`,
    countAnnouncement: (v) => `Có ${v.optionCount} mục.`,
    selectedAnnouncement: (v) => `Đã chọn ${v.optionText}`,
    buttonLabel: 'Mở danh sách gợi ý',
    listboxLabel: 'Gợi ý',
  },
  '@react-aria/autocomplete': { collectionLabel: 'Gợi ý' },
  '@react-aria/datepicker': {
    era: 'kỷ nguyên',
    year: 'năm',
    month: 'tháng',
    day: 'ngày',
    hour: 'giờ',
    minute: 'phút',
    second: 'giây',
    dayPeriod: 'sáng hoặc chiều',
    calendar: 'Lịch',
    startDate: 'Từ ngày',
    endDate: 'Đến ngày',
    weekday: 'thứ',
    timeZoneName: 'múi giờ',
    selectedDateDescription: (v) => `Ngày đã chọn: ${v.date}`,
    selectedRangeDescription: (v) => `Khoảng đã chọn: từ ${v.startDate} đến ${v.endDate}`,
    selectedTimeDescription: (v) => `Giờ đã chọn: ${v.time}`,
  },
  '@react-stately/datepicker': {
    rangeUnderflow: (v) => `Ngày phải từ ${v.minValue} trở đi.`,
    rangeOverflow: (v) => `Ngày phải đến hết ${v.maxValue} trở về trước.`,
    rangeReversed: 'Ngày bắt đầu phải trước ngày kết thúc.',
    unavailableDate: 'Không chọn được ngày này.',
  },
};

/** Must run before React Aria is first asked for a word. */
export function installAriaWords(): void {
  const target = window as unknown as Record<symbol, unknown>;
  target[Symbol.for('react-aria.i18n.locale')] = 'vi-VN';
  target[Symbol.for('react-aria.i18n.strings')] = ariaVi;
}

export const conflict = {
  title: 'Báo cáo đã được sửa ở nơi khác',
  text: 'Bản của bạn và bản trên máy chủ khác nhau ở các mục sau. Chọn nội dung giữ lại cho từng mục; chưa có gì bị mất.',
  waiting: 'Bản của bạn chưa được lưu vì báo cáo đã được sửa ở nơi khác. So sánh hai bản để lưu tiếp.',
  compare: 'So sánh hai bản',
  keep: 'Giữ lại cho mục {section}',
  keepFigures: 'Giữ lại cho phần số liệu',
  choice: { mine: 'Bản của bạn', theirs: 'Bản trên máy chủ', both: 'Cả hai' },
  blank: '(để trống)',
  resolve: 'Lưu theo lựa chọn',
} as const;

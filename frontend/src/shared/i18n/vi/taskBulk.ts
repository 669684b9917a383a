export const taskBulk = {
  title: {
    PROGRESS: 'Cập nhật tiến độ {count, number} phần việc',
    REQUEST_EXTENSION: 'Đề nghị gia hạn {count, number} phần việc',
    REASSIGN: 'Giao đơn vị khác {count, number} phần việc',
  },
  do: {
    PROGRESS: 'Cập nhật {count, number} phần việc',
    REQUEST_EXTENSION: 'Đề nghị {count, number} phần việc',
    REASSIGN: 'Giao {count, number} phần việc',
  },
  each: 'Cùng một nội dung cho mọi phần việc đã chọn; phần việc nào không cập nhật được sẽ nêu rõ lý do.',
  outcome: '{changed, number} phần việc đã cập nhật, {refused, number} không cập nhật được.',
  results: 'Kết quả từng phần việc',
  changed: 'Đã cập nhật',
  refused: 'Không được',
} as const;

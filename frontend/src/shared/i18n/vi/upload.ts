/** Words on sending a document to be read, and on what is refused. */
export const upload = {
  hint: 'Tệp .docx, .odt, .pdf hoặc .txt, tối đa 10 MB. Văn bản có độ mật không được tải lên.',
  choose: 'Chọn tệp',
  again: 'Thả tệp khác vào đây',
  progress: 'Tiến độ tải lên và đọc văn bản',
  sending: 'Tải lên',
  reading: 'Đọc văn bản',
  review: 'Rà soát',
  sendingText: 'Đang gửi tệp đến máy chủ.',
  readingText: 'Đang đọc nhiệm vụ, chế độ báo cáo, trích dẫn và tra danh mục đơn vị. Văn bản dài có thể mất vài giây.',
  stage: {
    RECEIVED: 'Máy chủ đã nhận tệp.',
    READING: 'Đang lấy chữ từ tệp.',
    UNDERSTANDING: 'Đang tìm nhiệm vụ, chế độ báo cáo, thời hạn.',
    CHECKING: 'Đang tra đơn vị và văn bản trích dẫn trong danh mục.',
    SAVING: 'Đang lưu bản đọc.',
  },
  pagesRead: 'Trang {done, number} trên {of, number}',
  tasksUnderstood: 'Nhiệm vụ {done, number} trên {of, number}',
  cancel: 'Dừng lại',
  refused: {
    scanned: {
      title: 'Tệp là bản quét, chỉ có hình ảnh và không có chữ',
      steps:
        'Xin tệp gốc .docx của văn bản từ đơn vị soạn thảo hoặc văn thư.\nNếu không có, nhận dạng chữ (OCR) bản quét rồi lưu thành .docx hoặc .pdf có chữ.\nSoát lại chữ đã nhận dạng trước khi tải lên.',
    },
    locked: {
      title: 'Tệp được đặt mật khẩu nên không đọc được',
      steps: 'Mở tệp bằng mật khẩu, vào phần bảo vệ tài liệu và bỏ mật khẩu.\nLưu lại rồi tải lên.',
    },
    'state-secret': {
      title: 'Văn bản có dấu chỉ độ mật, hệ thống không tiếp nhận',
      steps:
        'Tệp không được lưu lại trên hệ thống, kể cả trong nhật ký.\nXử lý văn bản theo quy định về bảo vệ bí mật nhà nước.\nNếu dấu mật bị đóng nhầm, liên hệ văn thư để xác định lại trước khi dùng văn bản.',
    },
    'legacy-font': {
      title: 'Văn bản gõ bằng phông chữ cũ (TCVN3 hoặc VNI)',
      steps:
        'Chữ sẽ bị đọc sai nếu không chuyển mã.\nMở văn bản, chuyển toàn bộ sang Unicode (ví dụ phông Times New Roman) bằng công cụ chuyển mã.\nLưu lại rồi tải lên.',
    },
    'not-unicode': {
      title: 'Tệp văn bản không dùng bảng mã Unicode',
      steps: 'Mở tệp, chọn lưu với bảng mã UTF-8.\nTải lên lại.',
    },
    'unsupported-type': {
      title: 'Không nhận loại tệp này',
      steps:
        'Tệp .doc cũ: mở bằng Word, lưu thành .docx.\nTệp có macro: lưu thành .docx không có macro.\nẢnh chụp: xin tệp gốc hoặc nhận dạng chữ.',
    },
    'too-large': {
      title: 'Tệp vượt quá dung lượng cho phép (10 MB)',
      steps: 'Bỏ hình ảnh hoặc phụ lục không cần thiết rồi lưu lại.\nTải lên lại.',
    },
    empty: {
      title: 'Tệp không có nội dung văn bản',
      steps: 'Mở tệp để kiểm tra có đúng văn bản cần nhập không.\nNếu là bản quét, hãy dùng bản có chữ.',
    },
  },
} as const;

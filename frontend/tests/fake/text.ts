/** A plan in the form and with the damage of real ones; the wording is ours. */
export const planText = ` KẾ HOẠCH

Thực hiện công tác bảo đảm an toàn cơ quan năm 2024

Thực hiện Kế hoạch số 45/KH-UBND ngày 09/02/2024 của UBND tỉnh về thực

hiện Chỉ thị số 07/CT-BCA-V28 ngày 15/8/2014 của Bộ trưởng Bộ Công an. Văn

phòng UBND tỉnh ban hành kế hoạch triển khai thực hiện như sau:

I. MỤC ĐÍCH, YÊU CẦU

Nâng cao ý thức, trách nhiệm của công chức, viên chức, người lao động trong

việc giữ gìn an toàn cơ quan, đáp ứng yêu cầu, nhiệm vụ trong tình hình mới.

II. NỘI DUNG, ĐƠN VỊ, THỜI GIAN THỰC HIỆN

1. Các phòng, ban, đơn vị sự nghiệp tiếp tục phổ biến, quán triệt các văn bản

chỉ đạo về an toàn cơ quan đến toàn thể công chức, viên chức, người lao động;

đưa nội dung này vào kế hoạch công tác hằng tháng của đơn vị.

- Đơn vị thực hiện: Các phòng, ban, đơn vị sự nghiệp.

- Thời gian thực hiện: Năm 2024.

2. Kiểm tra, đánh giá, phân loại việc chấp hành nội quy cơ quan; đề xuất biểu

dương, khen thưởng các tập thể, cá nhân có thành tích.

- Đơn vị chủ trì tham mưu: Phòng Tổ chức - Hành chính - Quản trị, các đơn vị

sự nghiệp.

- Đơn vị phối hợp: Các phòng, ban.

- Thời gian thực hiện: trước ngày 20/001/2024.

III. TỔ CHỨC THỰC HIỆN

Các đơn vị báo cáo kết quả thực hiện với Văn phòng (qua Phòng Tổ chức - Hành

chính - Quản trị) báo cáo 6 tháng đầu năm trước ngày 05/6/2024. Giao Phòng Tổ

chức - Hành chính - Quản trị tổng hợp, báo cáo Công an tỉnh (trước ngày 10/6)./.
`.normalize('NFC');

/** Where these words stand in the text; line breaks in the text count as one space. */
export function spanOf(from: string, to = from): { start: number; end: number } {
  const start = planText.indexOf(from);
  return { start, end: planText.indexOf(to, start) + to.length };
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = join(dirname(fileURLToPath(import.meta.url)), '../..');
const shared = process.env.DONDOC_SHARED ?? join(checkout, '../shared');
const seed = join(shared, 'seeds/000_6ede1e987c67b72b.txt');

/** The plan to import: the real one where it is there, else our own sample. */
export const plan = existsSync(seed)
  ? { file: asNamed(seed), tasks: 8, damage: '20/001/2022' }
  : { file: asNamed(join(checkout, 'samples/ke-hoach-mau.txt')), tasks: 7, damage: '31/012/2020' };

/** Another number at each run, so that the journey can be walked again on the same stack. */
export const number = `${(Math.floor(Date.now() / 1000) % 9000) + 1000}/KH-VPUB`;

export const round = 'Báo cáo 6 tháng đầu năm 2024';

/** What the three units write, by the short name of their accounts. */
export const written: Record<string, Written> = {
  ttthongtin: {
    unit: 'Trung tâm Thông tin',
    situation: 'Trung tâm Thông tin có 01 phòng chuyên môn; tình hình an ninh trật tự của đơn vị ổn định.',
    result: 'Đã tổ chức 03 buổi phổ biến Chỉ thị đến toàn thể viên chức, người lao động của Trung tâm.',
    ahead: 'Tiếp tục bảo vệ an toàn hệ thống thông tin trong các dịp lễ.',
    employees: 12,
  },
  nkubnd: {
    unit: 'Nhà khách Ủy ban nhân dân tỉnh',
    situation: 'Nhà khách phục vụ các hội nghị của tỉnh; không để xảy ra vụ việc phức tạp về an ninh trật tự.',
    result: 'Đã phối hợp với Công an phường kiểm tra việc đăng ký lưu trú 02 lần, không có vi phạm.',
    ahead: 'Duy trì trực bảo vệ 24/24 giờ tại khu vực buồng nghỉ.',
    employees: 2,
  },
  nkthanhxuan: {
    unit: 'Nhà khách Thanh Xuân - Hà Nội',
    situation: 'Nhà khách hoạt động ngoài địa bàn tỉnh; nội bộ đoàn kết, chấp hành tốt pháp luật.',
    result: 'Đã tổ chức 01 buổi tuyên truyền và thực tập phương án bảo vệ cơ quan cho người lao động.',
    ahead: 'Rà soát nội quy ra vào và hệ thống ghi hình.',
    employees: 1,
  },
};

export interface Written {
  unit: string;
  situation: string;
  result: string;
  ahead: string;
  employees: number;
}

function asNamed(path: string) {
  return { name: 'ke-hoach-an-ninh-trat-tu-2024.txt', mimeType: 'text/plain', buffer: readFileSync(path) };
}

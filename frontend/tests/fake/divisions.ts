import type { UnitRef } from '../../src/generated/plan/types.gen';

export const unit = (code: string, name: string): UnitRef => ({
  id: `unit-${code}`,
  code,
  name,
});

export const office = unit('VPUB', 'Văn phòng UBND tỉnh');

export const units = [
  unit('TONGHOP', 'Phòng Tổng hợp'),
  unit('KINHTE', 'Phòng Kinh tế'),
  unit('TCHCQT', 'Phòng Tổ chức - Hành chính - Quản trị'),
  unit('TTTHONGTIN', 'Trung tâm Thông tin'),
];

/** As long as names of units get. */
export const longUnit = unit(
  'BQLDA',
  'Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng, công nghiệp và phát triển đô thị tỉnh',
);

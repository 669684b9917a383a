import type { UnitRef } from '../../src/generated/plan/types.gen';

export const unit = (code: string, name: string): UnitRef => ({
  id: `unit-${code}`,
  code,
  name,
});
export const units = [
  unit('TONGHOP', 'Phòng Tổng hợp'),
  unit('KINHTE', 'Phòng Kinh tế'),
  unit('TCHCQT', 'Phòng Tổ chức - Hành chính - Quản trị'),
  unit('TTTHONGTIN', 'Trung tâm Thông tin'),
];

import type { IsoDate } from '../format/date';

/** The words that every official document carries, in the language of documents whatever the screen speaks. */
export const paperWords = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  report: 'BÁO CÁO',
  to: 'Kính gửi:',
  recipients: 'Nơi nhận:',
  annex: 'PHỤ LỤC',
  annexTitle: 'Số liệu theo đơn vị',
  unit: 'Đơn vị',
  total: 'Tổng số',
} as const;

/** `ngày 09 tháng 02 năm 2024`: zeros before days below ten and before the months 1 and 2 only (Decree 30/2020). */
export function longDate(iso: IsoDate | null): string {
  if (!iso) return 'ngày … tháng … năm …';
  const [year, month, day] = iso.split('-');
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

/** "Văn phòng Ủy ban nhân dân tỉnh" stands as the committee with its province above, and the office below. */
export function letterhead(agency: string, place: string): { above: string; own: string } {
  const found = /^(.+?)\s+((?:Ủy|Uỷ) ban nhân dân .+)$/.exec(agency.normalize('NFC'));
  if (!found?.[1] || !found[2]) return { above: '', own: agency };
  return { above: found[2].endsWith('tỉnh') ? `${found[2]} ${place}`.trim() : found[2], own: found[1] };
}

/** Types of documents by their abbreviation (Decree 30/2020, appendix III; normative and Party documents beside). */
const types: Record<string, string> = {
  Luật: 'Luật',
  PL: 'Pháp lệnh',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  CĐ: 'Công điện',
  CV: 'Công văn',
  KL: 'Kết luận',
};

/** "CT" → "Chỉ thị"; a type that is not in the list is shown as it was written. */
export function docType(type: string | null | undefined): string {
  return type ? (types[type] ?? type) : '';
}

/** The known types as choices, in the order of the decree. */
export const docTypes: readonly { id: string; label: string }[] = Object.entries(types).map(([id, label]) => ({
  id,
  label,
}));

const grouped = new Intl.NumberFormat('vi-VN');

/** `1.234,5`, as official texts write it; an empty string for no value. */
export function formatNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : grouped.format(value);
}

const grouped = new Intl.NumberFormat('vi-VN');

/** `1.234,5`, as official texts write it; an empty string for no value. */
export function formatNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : grouped.format(value);
}

const KB = 1024;

/** A file's size as officials read it: `12 kB`, `3,4 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < KB * KB) return `${formatNumber(Math.max(1, Math.round(bytes / KB)))} kB`;
  return `${formatNumber(Math.round((bytes / KB / KB) * 10) / 10)} MB`;
}

/** `45/KH-VPUB` from its two parts, `12-KH/ĐU` of the Party; what is not given yet stays open, as on paper: `…/KH-VPUB`. */
export function docNumber(number: string | null | undefined, symbol: string | null | undefined): string {
  if (number?.includes('/') || !symbol) return number ?? '';
  return `${number || '…'}${symbol.includes('/') ? '-' : '/'}${symbol}`;
}

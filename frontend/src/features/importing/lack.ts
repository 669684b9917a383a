import type { ImportView } from './import-api';

/** What of its number and date a document lacks before it can be accepted. */
export type Lack = 'number' | 'date' | 'both';

export function lackOf({ number, symbol, issuedOn }: ImportView['document']): Lack | undefined {
  const hasNumber = Boolean(number && symbol);
  if (hasNumber) return issuedOn ? undefined : 'date';
  return issuedOn ? 'number' : 'both';
}

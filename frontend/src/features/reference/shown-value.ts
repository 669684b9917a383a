import { formatDate } from '../../shared/format/date';
import { docType } from '../../shared/format/doc-type';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** A recorded or cited value as people read it: dates day first, types by their name. */
export function shownValue(field: string, value: string | null | undefined): string {
  if (!value) return '';
  if (ISO.test(value)) return formatDate(value);
  return field === 'type' ? docType(value) : value;
}

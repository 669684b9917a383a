import type { ReferenceView, Registration } from './reference-api';

/** The fields of a record that a person writes, in the order of the form. */
export const recordFields = [
  'type',
  'number',
  'issuer',
  'issuedOn',
  'subject',
  'effectiveFrom',
  'effectiveTo',
  'sourceLink',
  'note',
] as const;

export type RecordField = (typeof recordFields)[number];

/** A record as the form holds it; nothing is an empty text. */
export type RecordValues = Record<RecordField, string>;

export const requiredFields: readonly RecordField[] = ['type', 'number', 'issuer'];
export const dateFields: readonly RecordField[] = ['issuedOn', 'effectiveFrom', 'effectiveTo'];

export const emptyRecord: RecordValues = {
  type: 'CT',
  number: '',
  issuer: '',
  issuedOn: '',
  subject: '',
  effectiveFrom: '',
  effectiveTo: '',
  sourceLink: '',
  note: '',
};

export const valuesOf = (document: ReferenceView): RecordValues =>
  Object.fromEntries(recordFields.map((field) => [field, document[field] ?? ''])) as RecordValues;

/** What is sent; an alias is not the form's business and stays as it is. */
export function registrationOf(values: RecordValues, aliases?: Registration['aliases']): Registration {
  const sent = Object.fromEntries(recordFields.map((field) => [field, values[field].trim() || null]));
  return { ...(sent as unknown as Registration), aliases: aliases ?? [] };
}

export const isSame = (a: RecordValues, b: RecordValues): boolean =>
  recordFields.every((field) => a[field].trim() === b[field].trim());

/** The fields that both sides changed since `before`, and not alike. */
export function clashes(before: RecordValues, mine: RecordValues, theirs: RecordValues): RecordField[] {
  const changed = (values: RecordValues, field: RecordField) => values[field].trim() !== before[field].trim();
  return recordFields.filter(
    (field) => changed(mine, field) && changed(theirs, field) && mine[field].trim() !== theirs[field].trim(),
  );
}

/** Theirs, with my changes on top; in a clash what the person chose. */
export function joined(
  before: RecordValues,
  mine: RecordValues,
  theirs: RecordValues,
  choices: Partial<Record<RecordField, 'mine' | 'theirs'>>,
): RecordValues {
  const keepsMine = (field: RecordField) =>
    choices[field] ? choices[field] === 'mine' : mine[field].trim() !== before[field].trim();
  return Object.fromEntries(
    recordFields.map((field) => [field, keepsMine(field) ? mine[field] : theirs[field]]),
  ) as RecordValues;
}

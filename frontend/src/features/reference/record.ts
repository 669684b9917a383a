import type { Alias, ReferenceView, Registration } from './reference-api';

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
  'aliases',
] as const;

export type RecordField = (typeof recordFields)[number];

/** A record as the form holds it; nothing is an empty text, other spellings stand one a line. */
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
  aliases: '',
};

export function valuesOf({ aliases, ...document }: ReferenceView): RecordValues {
  const spellings = aliases.map((alias) => alias.number).join('\n');
  const written = { ...document, aliases: spellings };
  return Object.fromEntries(recordFields.map((field) => [field, written[field] ?? ''])) as RecordValues;
}

/** The spellings that were written; one that was known keeps its issuer and note. */
function aliasesOf(written: string, known: readonly Alias[]): Alias[] {
  const numbers = new Set(
    written
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
  return [...numbers].map((number) => known.find((alias) => alias.number === number) ?? { number });
}

/** What is sent, with what is `known` of the other spellings. */
export function registrationOf(values: RecordValues, known: readonly Alias[] = []): Registration {
  const sent = Object.fromEntries(recordFields.map((field) => [field, values[field].trim() || null]));
  return { ...(sent as unknown as Registration), aliases: aliasesOf(values.aliases, known) };
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

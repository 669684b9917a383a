import { useState } from 'react';
import { emptyRecord, type RecordField, type RecordValues, recordFields } from './record';

const keyOf = (name: string) => `dondoc.reference.${name}`;

function read(name: string): Partial<RecordValues> {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(name)) ?? '{}') as Partial<RecordValues>;
  } catch {
    return {};
  }
}

function write(name: string, before: RecordValues, values: RecordValues) {
  const changed = recordFields.filter((field) => values[field] !== before[field]);
  if (changed.length === 0) sessionStorage.removeItem(keyOf(name));
  else sessionStorage.setItem(keyOf(name), JSON.stringify(Object.fromEntries(changed.map((f) => [f, values[f]]))));
}

/** What a person writes into a record, kept in this tab until it is saved: closing the form loses nothing. */
export function useDraft(name: string, before: RecordValues = emptyRecord) {
  const [kept] = useState(() => read(name));
  const [values, setValues] = useState<RecordValues>({ ...before, ...kept });
  const put = (next: RecordValues) => {
    setValues(next);
    write(name, before, next);
  };
  return {
    values,
    wasKept: Object.keys(kept).length > 0,
    set: (field: RecordField, value: string) => put({ ...values, [field]: value }),
    discard: () => put(before),
    forget: () => sessionStorage.removeItem(keyOf(name)),
  };
}

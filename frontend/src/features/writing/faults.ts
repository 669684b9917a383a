import { createContext, useContext } from 'react';
import { toProblem } from '../../shared/api/problem';

/** What the server says of a field of the written plan, by its path: `tasks[0].text`. */
export type Faults = (field: string) => string | undefined;

/** A fault inside a field, as of one unit of several, is told at the field. */
export function faultsOf(error: unknown): Faults {
  const violations = error ? toProblem(error).violations : [];
  return (field) =>
    violations.find(
      (each) => each.field === field || (/^[.[]/.test(each.field.slice(field.length)) && each.field.startsWith(field)),
    )?.message;
}

export const FaultContext = createContext<Faults>(() => undefined);

export const useFaults = (): Faults => useContext(FaultContext);

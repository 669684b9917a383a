import { useState } from 'react';
import type { PlanDraft } from './writing-draft';

const keyOf = (name: string) => `dondoc.writing.${name}`;

function read(name: string): Partial<PlanDraft> | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null') as Partial<PlanDraft> | null;
  } catch {
    return null;
  }
}

/** What is being written, kept on this device until it is saved: a closed window loses nothing. */
export function useKeptDraft(name: string, start: () => PlanDraft) {
  const [kept] = useState(() => read(name));
  // What an older version of the product kept may lack a field.
  const [draft, setDraft] = useState(() => ({ ...start(), ...kept }));
  const set = (change: Partial<PlanDraft>) =>
    setDraft((before) => {
      const next = { ...before, ...change };
      localStorage.setItem(keyOf(name), JSON.stringify(next));
      return next;
    });
  const forget = () => localStorage.removeItem(keyOf(name));
  const discard = () => {
    forget();
    setDraft(start());
  };
  return { draft, set, forget, discard, wasKept: kept !== null };
}

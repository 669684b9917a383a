import { useSyncExternalStore } from 'react';
import type { Locale } from './locale';
import type { Words } from './words';

/** The files of `vi/` and `en/`: each is loaded by the routes that name it. */
export type Part =
  | 'calendar'
  | 'calendarFeed'
  | 'cascade'
  | 'conflict'
  | 'consolidation'
  | 'copy'
  | 'directory'
  | 'importing'
  | 'liaison'
  | 'official'
  | 'plan'
  | 'planLife'
  | 'reference'
  | 'register'
  | 'release'
  | 'report'
  | 'revision'
  | 'round'
  | 'scope'
  | 'shell'
  | 'source'
  | 'task'
  | 'taskBulk'
  | 'taskList'
  | 'taskSheet'
  | 'timeline'
  | 'ui'
  | 'unit'
  | 'unitClass'
  | 'unitEvent'
  | 'unitImport'
  | 'upload'
  | 'work'
  | 'writing';

/** What stands on every page. */
export const START: readonly Part[] = ['shell', 'ui'];

const files = import.meta.glob<Partial<Words>>(['./vi/*.ts', './en/*.ts']);
const loaded = new Set<Part>();
const readers = new Set<() => void>();
let words: Partial<Words> = {};

/** Brings parts of the dictionary into the page; those already here cost nothing. */
export async function loadWords(locale: Locale, ...parts: readonly Part[]): Promise<void> {
  const missing = parts.filter((part) => !loaded.has(part));
  if (missing.length === 0) return;
  const read = await Promise.all(missing.map((part) => files[`./${locale}/${part}.ts`]?.()));
  words = Object.assign({}, words, ...read);
  for (const part of missing) loaded.add(part);
  for (const reader of readers) reader();
}

function subscribe(reader: () => void): () => void {
  readers.add(reader);
  return () => readers.delete(reader);
}

/** The words that are here by now. */
export const useDictionary = (): Partial<Words> => useSyncExternalStore(subscribe, () => words);

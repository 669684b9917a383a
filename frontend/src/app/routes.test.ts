import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { START } from '../shared/i18n/dictionary';

const IMPORT = /(?:^import|^} from|^export) .*?'(\.[^']+)';|^import '(\.[^']+)';/gm;
const SPOKEN = /useTranslations(?:<|\()'(\w+)/g;
const PAGE = /page\(\s*\(\) => import\('([^']+)'\),\s*'\w+'((?:,\s*'\w+')*),?\s*\)/g;

const fileOf = (path: string) => [`${path}.tsx`, `${path}.ts`, path].find(existsSync);

/** Every source file that one needs before it can be shown. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !/\.tsx?$/.test(file)) return seen;
  seen.add(file);
  for (const found of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    if (found[0].startsWith('import type')) continue;
    const next = fileOf(join(dirname(file), found[1] ?? found[2] ?? ''));
    if (next) closure(next, seen);
  }
  return seen;
}

const spokenIn = (file: string) =>
  new Set([...closure(file)].flatMap((each) => [...readFileSync(each, 'utf8').matchAll(SPOKEN)].map((use) => use[1])));

/** The first words of the keys that files of the dictionary hold. */
const heldBy = (parts: readonly string[]) =>
  new Set(
    parts.flatMap((part) =>
      [...readFileSync(`src/shared/i18n/vi/${part}.ts`, 'utf8').matchAll(/^export const (\w+)/gm)].map((key) => key[1]),
    ),
  );

const missing = (file: string, parts: readonly string[]) => {
  const held = heldBy(parts);
  return [...spokenIn(file)].filter((key) => !held.has(key));
};

const pages = readdirSync('src/app')
  .filter((file) => /^(routes-\w+|router)\.tsx$/.test(file))
  .flatMap((file) =>
    [...readFileSync(`src/app/${file}`, 'utf8').matchAll(PAGE)].map((found) => ({
      file: fileOf(join('src/app', found[1] ?? '')) ?? '',
      parts: [...(found[2] ?? '').matchAll(/\w+/g)].map(String),
    })),
  );

describe('the words of a page', () => {
  it('are found for every route', () => {
    expect(pages.length).toBeGreaterThan(18);
  });

  it('on every page come with the start', () => {
    expect(missing('src/main.tsx', START)).toEqual([]);
  });

  it.each(pages)('come with the route of $file', ({ file, parts }) => {
    expect(missing(file, [...START, ...parts])).toEqual([]);
  });

  it.each(pages)('are no more than $file speaks', ({ file, parts }) => {
    const spoken = spokenIn(file);
    const idle = parts.filter((part) => ![...heldBy([part])].some((key) => spoken.has(key)));
    expect(idle).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { ariaVi } from './aria-vi';
import { en } from './en';
import { vi } from './vi';

interface Tree {
  [key: string]: string | Tree;
}

function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );
}

const argumentsOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((found) => found[1]))].sort();

describe('the dictionaries', () => {
  const vietnamese = new Map(flatten(vi as unknown as Tree));
  const english = new Map(flatten(en as unknown as Tree));

  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
  });

  it('take the same arguments', () => {
    for (const [key, text] of vietnamese) expect(argumentsOf(english.get(key) ?? ''), key).toEqual(argumentsOf(text));
  });

  it('have no empty word', () => {
    for (const [key, text] of [...vietnamese, ...english]) expect(text.trim(), key).not.toBe('');
  });
});

// Its own type declaration says that the default export is a type.
const ariaEn = (await import('react-aria-components/i18n/en-US')) as unknown as {
  default: Record<string, Record<string, unknown>>;
};

describe("React Aria's words in Vietnamese", () => {
  it.each(Object.keys(ariaVi))('%s has the keys of en-US', (name) => {
    expect(Object.keys(ariaVi[name] ?? {}).sort()).toEqual(Object.keys(ariaEn.default[name] ?? {}).sort());
  });
});

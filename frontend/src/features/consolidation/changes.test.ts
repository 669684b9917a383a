import { describe, expect, it } from 'vitest';
import { differences, resolved } from '../../shared/report/conflict';
import { type Content, newParagraph, type Writing } from '../../shared/report/content';
import { move, replace, taken, united } from './changes';

const from = (paragraphId: string): Writing['sources'][number] => ({
  reportId: 'r',
  paragraphId,
  unitCode: 'A',
  unitName: 'Đơn vị A',
  contentVersion: 1,
  changed: false,
});
const paragraph = (key: string, ...sources: string[]): Writing => ({
  key,
  id: key,
  text: key,
  sources: sources.map(from),
});
const content: Content = {
  sections: { I: [paragraph('a', 's1'), paragraph('b', 's2')], II: [], III: [paragraph('c')] },
  figures: { N: 1 },
};
const keys = (of: Content) => Object.values(of.sections).map((list) => list.map((each) => each.key).join(''));

describe('a merged paragraph', () => {
  it('has the words and the sources of both, each source once', () => {
    const both = united(paragraph('a', 's1', 's2'), paragraph('b', 's2', 's3'));
    expect(both.text).toBe('a b');
    expect(both.sources.map((source) => source.paragraphId)).toEqual(['s1', 's2', 's3']);
  });
});

describe('a moved paragraph', () => {
  it('changes places inside its section', () => {
    expect(keys(move('b', -1)(content))).toEqual(['ba', '', 'c']);
    expect(keys(move('a', 1)(content))).toEqual(['ba', '', 'c']);
  });

  it('goes on in the next section past the edge, and stays at the ends of the report', () => {
    expect(keys(move('b', 1)(content))).toEqual(['a', 'b', 'c']);
    expect(keys(move('c', -1)(content))).toEqual(['ab', 'c', '']);
    expect(move('a', -1)(content)).toBe(content);
    expect(move('c', 1)(content)).toBe(content);
  });
});

describe('a paragraph of a unit', () => {
  it('keeps the report, the version and the paragraph it came from', () => {
    const unit = { code: 'A', name: 'Đơn vị A' };
    const offered = { id: 's9', section: 'I', text: 'Đã làm.' };
    const made = taken({ reportId: 'r', unit, contentVersion: 3, paragraphs: [offered] }, offered);
    expect(made).toMatchObject({ id: null, text: 'Đã làm.', sources: [{ paragraphId: 's9', contentVersion: 3 }] });
  });
});

describe('two versions of a report', () => {
  const theirs: Content = {
    ...content,
    sections: { ...content.sections, I: [{ ...paragraph('a', 's1'), text: 'theirs' }] },
    figures: { N: 2 },
  };

  it('differ by section and in the figures', () => {
    expect(differences(content, theirs)).toEqual(['I', 'figures']);
    expect(differences(content, { ...content })).toEqual([]);
  });

  it('become one as the person chose, and both kept means no word is lost', () => {
    expect(resolved(content, theirs, { I: 'mine', figures: 'theirs' })).toMatchObject({ figures: { N: 2 } });
    const words = resolved(content, theirs, { I: 'both' }).sections.I?.map((each) => each.text);
    expect(words).toEqual(['theirs', 'a', 'b']);
  });
});

it('changes nothing when the paragraph is gone', () => {
  expect(replace('x', [newParagraph()])(content)).toBe(content);
});

import { describe, expect, it } from 'vitest';
import { blocksOf, shown } from './blocks';
import { type Mark, meantBy, piecesOf } from './marks';

const words = (text: string) =>
  blocksOf(text).map((block) => text.slice(block.start, block.end).replace(/\s+/g, ' ').trim());

describe('paragraphs of a text broken by paper', () => {
  it('go on over blank lines and page starts', () => {
    const text =
      'Tiếp tục tăng cường công tác tuyên truyền trong toàn cơ quan, bảo vệ\n\nan ninh\n\n ninh tổ quốc.\n\n1. Mục';
    expect(words(text)).toEqual([
      'Tiếp tục tăng cường công tác tuyên truyền trong toàn cơ quan, bảo vệ an ninh ninh tổ quốc.',
      '1. Mục',
    ]);
  });

  it('show a number that was broken at its hyphen in one piece, and leave dashes alone', () => {
    expect(shown('Nghị quyết số 28-\n\nNQ/TW')).toBe('Nghị quyết số 28-NQ/TW');
    expect(shown('Tổ chức -\n\nHành chính')).toBe('Tổ chức -\n\nHành chính');
  });

  it('begin where the basis begins, right under the subject', () => {
    const text =
      'KẾ HOẠCH\n\nTriển khai công tác phòng cháy, chữa cháy trong tình hình mới, năm 2024\n\n' +
      'Thực hiện Kế hoạch số 45/KH-UBND, Văn phòng ban hành kế hoạch như sau:';
    expect(blocksOf(text).map((block) => block.kind)).toEqual(['title', 'title', 'paragraph']);
  });

  it('know titles and headings by their capitals', () => {
    expect(blocksOf('KẾ HOẠCH\n\nThực hiện\n\nI. MỤC ĐÍCH, YÊU CẦU').map((block) => block.kind)).toEqual([
      'title',
      'paragraph',
      'heading',
    ]);
  });
});

describe('marks', () => {
  const mark = (key: string, start: number, end: number): Mark => ({ key, kind: 'task', start, end });

  it('that overlap cut the text into pieces without losing a letter', () => {
    const pieces = piecesOf({ start: 0, end: 10 }, [mark('a', 2, 8), mark('b', 4, 12)]);
    expect(pieces.map((piece) => [piece.start, piece.end, piece.marks.map((each) => each.key).join('')])).toEqual([
      [0, 2, ''],
      [2, 4, 'a'],
      [4, 8, 'ab'],
      [8, 10, 'b'],
    ]);
  });

  it('that nest come shortest first', () => {
    const [, inner] = piecesOf({ start: 0, end: 10 }, [mark('outer', 0, 10), mark('inner', 3, 5)]);
    expect(inner?.marks.map((each) => each.key)).toEqual(['inner', 'outer']);
  });
});

describe('an address of a place in a text', () => {
  const marks: Mark[] = [
    { key: 'task-0', kind: 'task', start: 0, end: 100 },
    { key: 'citation-0', kind: 'citation', start: 10, end: 60 },
    { key: 'citation-1', kind: 'citation', start: 30, end: 60 },
  ];

  it('means the citation that stands there, an inner one by its own beginning', () => {
    expect(meantBy('span-10-60', marks)).toBe('citation-0');
    expect(meantBy('span-30-60', marks)).toBe('citation-1');
  });

  it('means nothing where no citation stands, and a mark by its own name', () => {
    expect(meantBy('span-70-90', marks)).toBeUndefined();
    expect(meantBy('task-0', marks)).toBe('task-0');
    expect(meantBy(undefined, marks)).toBeUndefined();
  });
});

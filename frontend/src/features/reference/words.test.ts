import { describe, expect, it } from 'vitest';
import { litDifferences, type Stretch } from './words';

const lit = (stretches: Stretch[]) => stretches.filter((each) => each.lit).map((each) => each.text);
const whole = (stretches: Stretch[]) => stretches.map((each) => each.text).join('');

describe('two texts side by side', () => {
  it('light nothing when they are the same, also when one is decomposed or spaced otherwise', () => {
    const [left, right] = litDifferences('bảo vệ Tổ quốc', 'bảo vệ  Tổ\nquốc'.normalize('NFD'));
    expect([...lit(left), ...lit(right)]).toEqual([]);
  });

  it('light the words that one has more than the other, and nothing else', () => {
    const [left, right] = litDifferences('Chiến lược bảo vệ Tổ quốc', 'Chiến lược bảo vệ an ninh Tổ quốc');
    expect(lit(left)).toEqual([]);
    expect(lit(right)).toEqual(['an ninh']);
    expect(whole(right)).toBe('Chiến lược bảo vệ an ninh Tổ quốc');
  });

  it('light a changed word on both sides, diacritics included', () => {
    const [left, right] = litDifferences('trong cơ sở giáo dục', 'trong nhà trường');
    expect(lit(left)).toEqual(['cơ sở giáo dục']);
    expect(lit(right)).toEqual(['nhà trường']);
    expect(lit(litDifferences('vói', 'với')[0])).toEqual(['vói']);
  });

  it('take a date or a document number as one word', () => {
    const [left, right] = litDifferences('ngày 22/6/2015', 'ngày 26/6/2015');
    expect([lit(left), lit(right)]).toEqual([['22/6/2015'], ['26/6/2015']]);
    expect(lit(litDifferences('số 60/NQ-TW', 'số 60-NQ/TW')[0])).toEqual(['60/NQ-TW']);
  });

  it('light a comma or a capital letter alone', () => {
    expect(lit(litDifferences('Tổ quốc, nhân dân', 'Tổ quốc nhân dân')[0])).toEqual([',']);
    expect(lit(litDifferences('Tình hình mới', 'tình hình mới')[0])).toEqual(['Tình']);
  });

  it('light everything beside an empty text', () => {
    const [left, right] = litDifferences('an ninh quốc gia', '');
    expect(lit(left)).toEqual(['an ninh quốc gia']);
    expect(right).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { versions } from '../../../tests/fake/units';
import { frameOf, lanesOf } from './lanes';
import { periodsOf } from './version-changes';

const words = { name: 'Tên', parent: 'Trực thuộc', symbol: 'Ký hiệu', scheme: () => 'Mã' };

describe('the drawing of a unit', () => {
  it('joins neighbouring periods that say the same, and leaves out what is not known any more', () => {
    const lanes = lanesOf(versions, [], words);
    expect(lanes.find((lane) => lane.id === 'parent')?.spans).toEqual([
      { id: '2004-01-01', from: '2004-01-01', to: null, text: 'Ủy ban nhân dân tỉnh' },
    ]);
    expect(lanes.find((lane) => lane.id === 'name')?.spans).toHaveLength(3);
  });

  it('reaches from the first year to beyond the last day', () => {
    const { from, to } = frameOf(versions, ['2026-01-01']);
    expect(from).toBe('2004-01-01');
    expect(to > '2027-01-01').toBe(true);
  });
});

describe('the periods of a unit', () => {
  it('are oldest first and say when it works again after a gap', () => {
    const [first, , third] = versions;
    if (!first || !third) throw new Error('two versions are needed');
    const periods = periodsOf([third, first]);
    expect(periods.map((period) => period.resumes)).toEqual([false, true]);
    expect(periods[0]?.isFirst).toBe(true);
  });
});

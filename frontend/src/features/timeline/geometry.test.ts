import { describe, expect, it } from 'vitest';
import { barOf, monthsOf, shareOf } from './geometry';

describe('the year as a width', () => {
  it('is filled by its twelve months without a gap', () => {
    for (const year of [2024, 2026]) {
      const months = monthsOf(year);
      expect(months).toHaveLength(12);
      months.slice(1).forEach((month, index) => {
        expect(month.at).toBeCloseTo((months[index]?.at ?? 0) + (months[index]?.width ?? 0), 2);
      });
      expect((months[11]?.at ?? 0) + (months[11]?.width ?? 0)).toBeCloseTo(100, 2);
    }
  });

  it('knows leap years', () => {
    expect(shareOf('2024-03-01', 2024)).toBeCloseTo((100 * 60) / 366, 2);
    expect(shareOf('2026-03-01', 2026)).toBeCloseTo((100 * 59) / 365, 2);
  });

  it('puts days outside on its edge', () => {
    expect(shareOf('2023-12-31', 2024)).toBe(0);
    expect(shareOf('2025-06-01', 2024)).toBe(100);
  });
});

describe("a task's bar", () => {
  it('holds its last day', () => {
    expect(barOf({ from: '2026-01-01', dueOn: '2026-12-31' }, 2026)).toMatchObject({ at: 0, width: 100 });
    expect(barOf({ dueOn: '2026-12-31' }, 2026)?.width).toBeCloseTo(100 / 365, 2);
  });

  it('is cut at the edges of the year, and says so', () => {
    expect(barOf({ from: '2025-11-01', dueOn: '2026-01-31' }, 2026)).toMatchObject({
      at: 0,
      openStart: true,
      openEnd: false,
    });
    expect(barOf({ from: '2026-12-01', dueOn: '2027-01-31' }, 2026)?.openEnd).toBe(true);
  });

  it('is missing where the task has no day in the year', () => {
    expect(barOf({}, 2026)).toBeNull();
    expect(barOf({ dueOn: '2025-12-31' }, 2026)).toBeNull();
    expect(barOf({ from: '2027-01-01', dueOn: '2027-02-01' }, 2026)).toBeNull();
  });

  it('is its last day alone when an extension or a slip put that before the start', () => {
    expect(barOf({ from: '2026-06-01', dueOn: '2026-05-01' }, 2026)).toEqual(barOf({ dueOn: '2026-05-01' }, 2026));
  });
});

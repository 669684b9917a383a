import { describe, expect, it } from 'vitest';
import { addDays } from './date';
import { addMonths, dayIn, lastOf, stepDay, weeksOf } from './month';

describe('a month of dates without a time', () => {
  it('is counted over the turn of the year, both ways', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('ends on the day that its year gives it', () => {
    expect(lastOf('2024-02')).toBe('2024-02-29');
    expect(lastOf('2026-02')).toBe('2026-02-28');
  });

  it('has whole weeks from Monday to Sunday that hold all of its days', () => {
    const weeks = weeksOf('2024-06');
    expect(weeks[0]).toEqual([
      '2024-05-27',
      '2024-05-28',
      '2024-05-29',
      '2024-05-30',
      '2024-05-31',
      '2024-06-01',
      '2024-06-02',
    ]);
    expect(weeks.at(-1)?.at(-1)).toBe('2024-06-30');
    expect(weeksOf('2027-02')).toHaveLength(4);
    expect(weeksOf('2026-08')).toHaveLength(6);
  });

  it('keeps the day in a shorter month as its last', () => {
    expect(dayIn('2026-02', '2026-01-31')).toBe('2026-02-28');
    expect(dayIn('2026-03', '2026-01-31')).toBe('2026-03-31');
  });

  it('is walked by arrows, by week and by month', () => {
    expect(stepDay('2024-05-31', 'ArrowRight')).toBe('2024-06-01');
    expect(stepDay('2024-06-01', 'ArrowUp')).toBe('2024-05-25');
    expect(stepDay('2024-06-01', 'Home')).toBe('2024-05-27');
    expect(stepDay('2024-06-01', 'End')).toBe('2024-06-02');
    expect(stepDay('2024-03-31', 'PageUp')).toBe('2024-02-29');
    expect(stepDay('2024-03-31', 'a')).toBeNull();
  });
});

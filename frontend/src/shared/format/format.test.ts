import { describe, expect, it } from 'vitest';
import { daysBetween, formatDate, formatDay, formatInstant, weekday } from './date';
import { dueStatus } from './due';
import { compareWords, fold, matchesFolded } from './fold';
import { formatNumber } from './number';

describe('dates', () => {
  it('are written day first with leading zeros', () => {
    expect(formatDate('2026-02-03')).toBe('03/02/2026');
    expect(formatDay('2026-02-23')).toBe('23/02');
    expect(formatDate(null)).toBe('');
  });

  it('are counted in whole days over a leap day', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-06-10', '2024-06-05')).toBe(-5);
  });

  it('know their weekday', () => {
    expect(weekday('2024-11-10')).toBe(0);
  });

  it('show instants on the clock of Việt Nam', () => {
    expect(formatInstant('2024-06-04T17:30:00Z')).toBe('00:30 05/06/2024');
  });
});

describe('a deadline', () => {
  it('is met, overdue, soon, or still far', () => {
    expect(dueStatus('2024-06-04', '2024-06-05', 'done')).toBe('done');
    expect(dueStatus('2024-06-04', '2024-06-05', 'started')).toBe('overdue');
    expect(dueStatus('2024-06-05', '2024-06-05', 'open')).toBe('soon');
    expect(dueStatus('2024-12-31', '2024-06-05', 'started')).toBe('progress');
    expect(dueStatus(null, '2024-06-05', 'open')).toBe('idle');
  });
});

describe('searching', () => {
  it('finds words without their marks, in any order', () => {
    expect(fold('Đôn Đốc')).toBe('don doc');
    expect(matchesFolded('Phòng Tổ chức - Hành chính - Quản trị', 'quan tri phong')).toBe(true);
    expect(matchesFolded('Phòng Kinh tế', 'noi chinh')).toBe(false);
  });

  it('sorts numbers by value and letters the Vietnamese way', () => {
    expect(['10/KH', '9/KH', 'Đất', 'Dân'].sort(compareWords)).toEqual(['9/KH', '10/KH', 'Dân', 'Đất']);
  });
});

it('groups numbers as official texts do', () => {
  expect(formatNumber(1234.5)).toBe('1.234,5');
  expect(formatNumber(null)).toBe('');
});

import { describe, expect, it } from 'vitest';
import { groupsOf, rowStatus, windowText } from './rows';
import type { TimelineRow } from './timeline-api';

const plan = (id: string) => ({ id, number: '45', symbol: 'KH-VPUB', year: 2024 });
const none = { doneOnTime: 0, doneLate: 0, openOnTime: 0, openLate: 0 };
const row = (change: Partial<TimelineRow>): TimelineRow => ({
  taskId: 't',
  ordinal: 1,
  excerpt: 'Việc',
  plan: plan('p'),
  parts: { ...none, openOnTime: 1 },
  ...change,
});

describe('a row of the year', () => {
  it('is done only when every part is', () => {
    expect(rowStatus(row({ parts: { ...none, doneOnTime: 2 } }), '2024-05-20')).toBe('done');
    expect(rowStatus(row({ parts: { ...none, doneOnTime: 2, openOnTime: 1 } }), '2024-05-20')).toBe('progress');
  });

  it('is late as soon as one part is', () => {
    expect(rowStatus(row({ parts: { ...none, doneOnTime: 9, openLate: 1 } }), '2024-05-20')).toBe('overdue');
  });

  it('is due soon in its last week, and not begun before its window', () => {
    expect(rowStatus(row({ dueOn: '2024-05-27' }), '2024-05-20')).toBe('soon');
    expect(rowStatus(row({ from: '2024-06-01', dueOn: '2024-12-31' }), '2024-05-20')).toBe('idle');
    expect(rowStatus(row({ from: '2024-05-20', dueOn: '2024-12-31' }), '2024-05-20')).toBe('progress');
  });

  it('says its window, or its last day alone', () => {
    expect(windowText({ from: '2024-01-01', dueOn: '2024-12-31' })).toBe('01/01 – 31/12/2024');
    expect(windowText({ from: '2023-11-01', dueOn: '2024-02-29' })).toBe('01/11/2023 – 29/02/2024');
    expect(windowText({ dueOn: '2024-02-29' })).toBe('29/02/2024');
    expect(windowText({})).toBe('');
  });
});

describe('the plans of the year', () => {
  it('hold their tasks and their report days in order, also a plan that only wants reports', () => {
    const duty = (dueOn: string, of: string) => ({ dutyId: dueOn, name: 'Báo cáo', units: 1, dueOn, plan: plan(of) });
    const groups = groupsOf(
      [row({ plan: plan('a') }), row({ plan: plan('b') }), row({ plan: plan('a') })],
      [duty('2024-11-04', 'a'), duty('2024-06-04', 'a'), duty('2024-06-09', 'c')],
    );
    expect(groups.map((group) => [group.plan.id, group.rows.length])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 0],
    ]);
    expect(groups[0]?.duties.map((each) => each.dueOn)).toEqual(['2024-06-04', '2024-11-04']);
  });
});

import { describe, expect, it } from 'vitest';
import { proposal } from '../../../tests/fake/rounds';
import type { ReportSummary, RoundSummary } from './work-api';
import { proposalItems, reportItems, roundsToUrge, roundsToWrite, waitingStatuses } from './work-items';

const round = (id: string, tier: 'INTERNAL' | 'EXTERNAL' = 'INTERNAL') =>
  ({
    id,
    tier,
    name: id,
    dueOn: '2024-06-04',
    recipient: { code: 'VPUB', name: 'Văn phòng' },
  }) as RoundSummary['round'];
const summary = (id: string, change: Partial<RoundSummary> = {}): RoundSummary => ({
  round: round(id),
  expected: 1,
  submitted: 0,
  missing: 0,
  exempt: 0,
  ...change,
});
const report = (status: ReportSummary['status'], official = false): ReportSummary => ({
  id: status,
  round: round('r'),
  unit: { code: 'KINHTE', name: 'Phòng Kinh tế' },
  official,
  status,
  version: 1,
  contentVersion: 1,
  nil: false,
});

describe('my work', () => {
  it('asks each role for its own step of a report', () => {
    expect(reportItems([report('AWAITING_APPROVAL')], ['unit-head']).map((item) => item.action)).toEqual(['approve']);
    expect(reportItems([report('AWAITING_APPROVAL', true)], ['leader']).map((item) => item.action)).toEqual(['sign']);
    expect(reportItems([report('SUBMITTED')], ['coordinator']).map((item) => item.action)).toEqual(['accept']);
    expect(reportItems([report('APPROVED', true)], ['clerk']).map((item) => item.action)).toEqual(['issue']);
  });

  it("does not show a unit's draft to the coordinator", () => {
    expect(reportItems([report('DRAFT')], ['coordinator'])).toEqual([]);
  });

  it('asks only for the statuses at which something can wait', () => {
    expect(waitingStatuses(['unit-head'])).toEqual(['AWAITING_APPROVAL']);
    expect(waitingStatuses(['auditor'])).toEqual([]);
  });

  it('does not ask to begin a report that is begun, submitted or excused', () => {
    const rounds = [summary('a'), summary('b'), summary('c', { submitted: 1 }), summary('d', { exempt: 1 })];
    expect(roundsToWrite(rounds, new Set(['b'])).map((item) => item.title)).toEqual(['a']);
  });

  it('shows the coordinator the inner rounds in which units are late', () => {
    expect(roundsToUrge([summary('a', { missing: 3 }), summary('b')]).map((item) => item.from)).toEqual(['3']);
  });

  it('asks about a changed round only those who may decide, and only while it is open', () => {
    const open = { ...proposal, round: round('r') };
    const asked = [open, { ...open, mayDecide: false }, { ...open, decision: 'ACCEPTED' as const }];
    expect(proposalItems(asked).map((item) => item.target)).toEqual([{ round: 'r' }]);
  });
});

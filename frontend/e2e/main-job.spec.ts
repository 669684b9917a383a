import { expect, test } from '@playwright/test';
import { blemishes } from './look';
import * as office from './office-chapter';
import { cspReports } from './people';
import * as plan from './plan-chapter';
import * as reports from './report-chapter';

/** From the plan that comes in to the police who confirm the report: each step is done on screen, by the person whose it is. */
test.describe.configure({ mode: 'serial' });

test('the coordinator signs in at the Vietnamese page and drops the plan', ({ browser }) => plan.comesIn(browser));
test('what was read is reviewed beside its source', ({ browser }) => plan.isReviewed(browser));
test('with number and date it is accepted and put in force', ({ browser }) => plan.isPutInForce(browser));
test('an officer sees the own tasks and records progress', ({ browser }) => plan.tasksAreDone(browser));
test('the duties became rounds in two tiers', ({ browser }) => reports.roundsOpen(browser));
test('three officers write their reports', ({ browser }) => reports.areWritten(browser));
test('the heads approve them', ({ browser }) => reports.areApproved(browser));
test('one is returned with a reason and resubmitted', ({ browser }) => reports.oneIsReturned(browser));
test('the coordinator accepts all and sees who is missing', ({ browser }) => reports.areAccepted(browser));
test('the coordinator consolidates with every source named', ({ browser }) => office.isConsolidated(browser));
test('the leader signs', ({ browser }) => office.isSigned(browser));
test('the clerk numbers and issues', ({ browser }) => office.isIssued(browser));
test('the police read, download and confirm', ({ browser }) => office.isPulled(browser));
test('the office sees the confirmation', ({ browser }) => office.isConfirmed(browser));
test('every screen on the way is accessible and fits, and none broke the content security policy', () => {
  expect(blemishes).toEqual([]);
  expect(cspReports).toEqual([]);
});

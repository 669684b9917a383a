import type { Words } from '../words';

export const work = {
  title: 'My work',
  sentence: '{day}. {overdue, number} overdue, {soon, number} due within 7 days.',
  count: '{count, number} to do',
  none: 'Nothing waits for you',
  noneText: 'New work appears here when a plan is issued or a report is passed on to you.',
  group: { overdue: 'Overdue', soon: 'Due within 7 days', later: 'Later' },
  from: {
    progress: 'Plan no. {from}',
    write: 'Report to {from}',
    begin: 'Consolidated report to {from}',
    urge: '{from} units have not submitted',
    resume: 'Report of {from}',
    approve: 'Report of {from}, waiting for approval',
    accept: 'Report of {from}, waiting to be accepted',
    consolidate: 'Consolidated report of {from}',
    sign: 'Report of {from}, waiting for signature',
    issue: 'Report of {from}, waiting for its number',
  },
  action: {
    progress: 'Update',
    write: 'Write',
    begin: 'Begin',
    urge: 'See units',
    resume: 'Continue',
    approve: 'Review',
    accept: 'Accept',
    consolidate: 'Consolidate',
    sign: 'Review and sign',
    issue: 'Issue',
  },
} satisfies Words['work'];

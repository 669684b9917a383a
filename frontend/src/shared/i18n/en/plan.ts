import type { Words } from '../words';

export const plan = {
  title: 'Plans',
  sentence: '{count, number} plans, {drafts, number} waiting to be issued.',
  import: 'Import a plan',
  search: 'Search subject or number',
  citesChanged: 'Cites a changed document',
  none: 'No plans yet',
  noneText: 'Plans appear here once imported and issued.',
  number: 'Number',
  subject: 'Subject',
  issuedOn: 'Issued on',
  tasks: 'Tasks',
  duties: 'Reporting duties',
  status: 'Status',
  state: {
    DRAFT: 'Waiting to be issued',
    ISSUED: 'Issued',
    SUSPENDED: 'Suspended',
    CLOSED: 'Closed',
    CANCELLED: 'Cancelled',
  },
  document: 'Text of the plan',
  planTitle: 'Plan no. {number} of {date}',
  issue: 'Issue',
  issueTitle: 'Issue plan no. {number}',
  issueText:
    '{tasks, number} tasks will be assigned to the units and {duties, number} reporting duties take effect. Once issued, the number cannot be changed.',
  issued: 'The plan is issued. The units have their tasks.',
  role: { LEAD: 'Lead:', COORDINATE: 'Coordinate:', PERFORM: 'Perform:' },
  doneOf: '{done, number} of {all, number} units done, {late, number} overdue.',
  openTask: 'See progress',
} satisfies Words['plan'];

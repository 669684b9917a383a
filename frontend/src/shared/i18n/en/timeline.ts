import type { Words } from '../words';

export const timeline = {
  title: 'The year {year}',
  sentence:
    '{tasks, number} tasks: {overdue, number} with overdue parts, {soon, number} due within 7 days. A diamond is the day of a report.',
  yearBefore: 'Year before',
  yearAfter: 'Year after',
  none: 'No tasks in this year',
  noneText: 'Choose another year, unit or plan; tasks appear here when a plan is issued.',
  task: 'Task',
  done: 'Done',
  window: 'Window in the year',
  month: 'M{month}',
  plan: 'Plan no.',
  duties: 'Report days ({count, number})',
  noDate: 'No due date',
  dutyKey: 'Report day',
  today: 'Today, {date}',
} satisfies Words['timeline'];

import type { Words } from '../words';

export const calendar = {
  title: 'Calendar, month {month} of {year}',
  sentence: '{due, number} due in the month, {late, number} overdue; {duties, number} report days.',
  monthBefore: 'Month before',
  monthAfter: 'Month after',
  toToday: 'Today',
  grid: 'Month {month} of {year}',
  short: { d1: 'Mo', d2: 'Tu', d3: 'We', d4: 'Th', d5: 'Fr', d6: 'Sa', d0: 'Su' },
  dayName: '{day}: {count, number} due, {late, number} overdue',
  rest: 'and {count, number} more',
  none: 'Nothing is due on this day.',
  allOfDay: 'See the work of this day in the task table',
  units: '{count, number} units',
  duty: 'Report day',
  feed: 'Calendar link',
  open: 'On time',
} satisfies Words['calendar'];

import type { Words } from '../words';

export const ui = {
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  loading: 'Loading…',
  notices: 'Notices',
  showChoices: 'Show choices',
  noChoice: 'Nothing matches.',
  suggestion: 'Suggested: {text}',
  severity: { ERROR: 'Error', WARNING: 'To check', INFO: 'Note' },
  errorTitle: 'That did not work',
  errorCode: 'Error code: {code}',
  offlineTitle: 'No connection to the server',
  offlineText: 'Check the network, then try again. What you have written is still on the screen.',
  keys: 'Keyboard shortcuts',
  breadcrumb: 'Breadcrumb',
  print: 'Print',
  more: 'Show more',
  all: 'All',
  chosen: '{count, number} chosen',
  search: 'Search',
  clearFilters: 'Clear filters',
} satisfies Words['ui'];

export const status = {
  done: 'Done',
  progress: 'In progress',
  soon: 'Due soon',
  overdue: 'Overdue',
  idle: 'Not started',
  returned: 'Returned',
  exempt: 'Exempt',
} satisfies Words['status'];

export const time = {
  late: '{days, plural, one {# day late} other {# days late}}',
  left: '{days, plural, one {# day left} other {# days left}}',
  dueToday: 'due today',
  noDate: 'No deadline',
  weekdays: {
    d0: 'Sunday',
    d1: 'Monday',
    d2: 'Tuesday',
    d3: 'Wednesday',
    d4: 'Thursday',
    d5: 'Friday',
    d6: 'Saturday',
  },
  fullDate: '{weekday}, {date}',
} satisfies Words['time'];

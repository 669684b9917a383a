import type { Words } from '../words';

export const taskList = {
  titleOf: 'Tasks of {year}',
  more: 'More filters',
  moreSet: 'More filters ({count, number})',
  role: 'Part',
  roles: { LEAD: 'Leads', COORDINATE: 'Coordinates', PERFORM: 'Performs' },
  waiting: 'Waits for an event to get its date',
  sort: 'Order',
  sorts: {
    DUE: 'Earliest due first',
    DUE_DESC: 'Latest due first',
    UNIT: 'By unit',
    PLAN: 'By plan',
    RECENT: 'Changed last first',
  },
  export: 'Excel file',
  fileName: 'tasks.xlsx',
  printedFilters: 'Filters: {filters}. {sort}.',
  printedAll: 'Not filtered. {sort}.',
  printed: {
    text: '“{text}”',
    from: 'due from {date}',
    to: 'due until {date}',
    plan: 'plan {plan}',
    year: 'year {year}',
  },
  marked: '{count, number} marked',
  unmark: 'Unmark',
  bulk: { PROGRESS: 'Update progress', REQUEST_EXTENSION: 'Ask for more time', REASSIGN: 'Give to another unit' },
  mark: 'Mark task {ordinal, number} of {unit}',
  markAll: 'Mark all rows shown',
} satisfies Words['taskList'];

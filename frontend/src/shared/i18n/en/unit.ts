import type { Words } from '../words';

export const unit = {
  title: 'Units',
  titleOn: 'Units on {date}',
  sentence: '{count, number} units. Choose a day to see the organisation as it was.',
  search: 'Search names, marks not needed',
  asOf: 'As of',
  none: 'No units found',
  noneText: 'Try a shorter word, or take the day away.',
  name: 'Name',
  code: 'Code',
  type: 'Kind',
  validFrom: 'Since',
  classes: 'Groups of units',
  types: {
    PROVINCE: 'Province',
    OFFICE: 'Office',
    DIVISION: 'Division',
    SUBORDINATE: 'Public-service unit',
    AGENCY: 'Other agency',
  },
} satisfies Words['unit'];

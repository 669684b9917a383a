import type { Words } from '../words';

export const directory = {
  type: {
    PROVINCE: 'Provincial People’s Committee',
    OFFICE: 'Office',
    DEPARTMENT: 'Department',
    DISTRICT: 'District People’s Committee',
    COMMUNE: 'Commune People’s Committee',
    DIVISION: 'Division',
    SUBORDINATE: 'Public-service unit',
    AGENCY: 'Other agency',
  },
  scheme: {
    EOFFICE: 'E-office code',
    EOFFICE_OLD: 'Former e-office code',
    ADMINISTRATIVE: 'Administrative code',
    INTERNAL: 'Internal code',
  },
  event: {
    FOUND: 'Founding',
    RENAME: 'Renaming',
    MOVE: 'Move to another parent',
    RECODE: 'Change of code',
    MERGE: 'Merger',
    SPLIT: 'Split',
    DISSOLVE: 'Dissolution',
    REVERSAL: 'Reversal',
  },
  units: 'Units',
  classes: 'Classes of units',
  asOf: 'As of',
  pickUnit: 'Type a name, short name or code',
  remove: 'Remove {name}',
  noneChosen: 'No unit chosen yet.',
  from: 'from {date}',
  span: 'from {from} to {to} inclusive',
  changeFailed: 'Not recorded',
} satisfies Words['directory'];

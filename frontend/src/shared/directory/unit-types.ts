/** The kinds of units, in the order of a person's choice. */
export const unitTypes = [
  'PROVINCE',
  'OFFICE',
  'DEPARTMENT',
  'DISTRICT',
  'COMMUNE',
  'DIVISION',
  'SUBORDINATE',
  'AGENCY',
] as const;

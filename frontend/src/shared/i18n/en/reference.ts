import type { Words } from '../words';

export const reference = {
  title: 'Legal documents',
  document: 'Document',
  sentence: '{count, number} documents cited by plans and reports.',
  search: 'Search number or subject, marks not needed',
  none: 'No documents found',
  noneText: 'Try the number alone, for example 07/CT-BCA.',
  number: 'Number',
  type: 'Type',
  subject: 'Subject',
  issuer: 'Issuer',
  issuedOn: 'Date',
  onDate: 'of {date}',
  relations: 'Relations to other documents',
  relation: {
    IMPLEMENTS: 'Implements',
    BASED_ON: 'Based on',
    GUIDES: 'Guides',
    AMENDS: 'Amends',
    REPLACES: 'Replaces',
    REPEALS: 'Repeals',
    SAME_SUBJECT: 'Same subject as',
  },
} satisfies Words['reference'];

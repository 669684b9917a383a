import type { Words } from '../words';

export const register: Words['register'] = {
  plans: 'Plans',
  title: 'Register of plans, {year}',
  sentence: '{count, number} numbers given; the next is {next}.',
  year: 'Year',
  yearOf: 'Year {year}',
  none: 'No number has been given yet',
  noneText: 'The first of a year is 01.',
  number: 'Number and symbol',
  subject: 'Subject',
  issuedOn: 'Issued on',
  status: 'Status',
  finding: {
    GAP: 'Number {range} is missing: see which document was not imported, or whether the number was left out.',
    DUPLICATE: 'Number {range} was given to several documents: check symbol and number.',
    ORDER: 'Number {range} is dated before the number in front of it: check the date.',
    FORM: 'Number {range} is not written in the official form: numbers under 10 have a leading 0.',
  },
  to: '{from} to {to}',
};

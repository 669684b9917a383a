import type { Words } from '../words';

export const cascade: Words['cascade'] = {
  tab: 'Cascade',
  none: 'No links yet',
  noneText: 'This plan names no document above it, and no plan carries it out yet.',
  upper: 'Documents above',
  kind: { IMPLEMENTS: 'Carries out', BASED_ON: 'Rests on' },
  proposed: 'Read from the basis, waiting to be confirmed.',
  accept: 'Right',
  reject: 'Not so',
  lower: '{count, number} plans carry it out',
  figures:
    '{doneOnTime, number} done on time, {doneLate, number} done late, {openLate, number} open and late of {total, number} parts.',
  below:
    'With {plans, number} plans below: {doneOnTime, number} done on time, {doneLate, number} done late, {openLate, number} open and late of {total, number} parts.',
  more: 'There are more plans; the list shows the first ones only.',
  owed: 'Units that owe a plan of their own',
  owedBy: 'Units that owe a plan of their own by {day}',
  owedCounts:
    '{missing, number} not issued and overdue, {notYet, number} not due yet, {late, number} issued late, {onTime, number} on time.',
  state: { MISSING: 'Overdue', NOT_YET: 'Not due yet', LATE: 'Issued late', ON_TIME: 'On time' },
  ownPlan: "The unit's plan",
  add: 'Name another document above',
  addKind: 'Relation',
  addNumber: 'Number and symbol',
  addHint: 'As the document writes it, for example 12/KH-UBND.',
  addButton: 'Add the link',
  added: 'Link added.',
};

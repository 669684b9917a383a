import type { Words } from '../words';

export const scope = {
  unit: 'Unit',
  allUnits: 'All units',
  plan: 'Plan',
  allPlans: 'All plans',
  year: 'Year of the plan',
  allYears: 'Any year',
  printed: 'Unit: {unit}. Plan: {plan}.',
} satisfies Words['scope'];

export const scope = {
  unit: 'Đơn vị',
  allUnits: 'Tất cả đơn vị',
  plan: 'Kế hoạch',
  allPlans: 'Tất cả kế hoạch',
  year: 'Năm kế hoạch',
  allYears: 'Mọi năm',
  printed: 'Đơn vị: {unit}. Kế hoạch: {plan}.',
} as const;

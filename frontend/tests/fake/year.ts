import { rows } from './tasks';

const shown = { id: '01900000-0000-7000-8000-00000000f001', number: '45', symbol: 'KH-VPUB', year: 2024 };
const other = { id: '01900000-0000-7000-8000-00000000f002', number: '12', symbol: 'KH-UBND', year: 2024 };

const windows = [
  { from: '2024-01-01', dueOn: '2024-12-31' },
  { dueOn: '2024-01-19' },
  { from: '2024-03-01', dueOn: '2024-05-24' },
  { from: '2024-04-01', dueOn: '2024-06-30' },
  { from: '2024-07-01', dueOn: '2024-09-30' },
  {},
  { from: '2023-11-01', dueOn: '2024-02-29' },
  { from: '2024-10-01', dueOn: '2025-03-31' },
];

const counts = (index: number) => {
  const all = (index % 5) + 1;
  if (index % 8 === 6) return { doneOnTime: all, doneLate: 0, openOnTime: 0, openLate: 0 };
  if (index % 8 === 1) return { doneOnTime: index % 3, doneLate: 0, openOnTime: 0, openLate: all };
  return { doneOnTime: index % 4, doneLate: 0, openOnTime: all, openLate: 0 };
};

/** A year of many tasks over two plans. */
export const timeline = (size: number) => ({
  rows: Array.from({ length: size }, (_, index) => ({
    taskId: `01900000-0000-7000-8000-0000000c${String(index).padStart(4, '0')}`,
    ordinal: (index % 14) + 1,
    excerpt: rows[index % rows.length]?.excerpt ?? '',
    plan: index % 14 < 9 ? shown : other,
    ...windows[index % windows.length],
    parts: counts(index),
  })),
  duties: [
    ['2024-03-07', 'Kế hoạch của đơn vị năm 2024'],
    ['2024-06-04', 'Báo cáo 6 tháng đầu năm 2024'],
    ['2024-06-09', 'Báo cáo 6 tháng gửi Công an tỉnh'],
    ['2024-11-04', 'Báo cáo năm 2024'],
    ['2024-11-09', 'Báo cáo năm gửi Công an tỉnh'],
  ].map(([dueOn, name]) => ({ dutyId: dueOn, name, dueOn, units: 8, plan: shown })),
});

/** The days around May 2024 on which something is due. */
export const calendar = [
  { on: '2024-05-08', items: rows.filter((row) => row.dueOn === '2024-05-08'), more: 0 },
  { on: '2024-05-20', items: rows.slice(1, 2), more: 0 },
  { on: '2024-05-24', items: rows.filter((row) => row.dueOn === '2024-05-24'), more: 4 },
  { on: '2024-05-31', items: rows.slice(4, 6).map((row) => ({ ...row, bucket: 'OPEN_ON_TIME' })), more: 0 },
]
  .map(({ on, items, more }) => ({
    on,
    items: items.map(({ taskId, assignmentId, excerpt, unit, bucket }) => ({
      taskId,
      assignmentId,
      kind: 'TASK',
      excerpt,
      unit,
      units: 1,
      plan: shown,
      bucket,
    })),
    more,
  }))
  .concat([
    {
      on: '2024-06-04',
      items: [
        { dutyId: 'd1', kind: 'DUTY', plan: shown, units: 8, excerpt: 'Báo cáo 6 tháng đầu năm 2024' },
      ] as never[],
      more: 0,
    },
  ]);

/** One living address of a calendar. */
export const feeds = [
  { id: 'k1', scope: 'MINE', owner: 'officer.tonghop', unit: 'TONGHOP', createdAt: '2024-05-02T02:00:00Z', version: 1 },
];

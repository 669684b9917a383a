import type { TaskRow } from '../../src/generated/plan/types.gen';
import { longUnit, unit, units } from './divisions';
import { draft } from './draft';
import { tasks, year } from './draft-parts';

export const plan = {
  id: '01900000-0000-7000-8000-00000000f001',
  number: '45',
  symbol: 'KH-VPUB',
  subject: draft.document.subject ?? '',
  issuedOn: '2024-02-20',
  issuerCode: 'VPUB',
};

/** As the server cuts a sentence for a list. */
const excerptOf = (text: string) => (text.length > 160 ? `${text.slice(0, 159)}…` : text);

/** As long as sentences of plans get. */
const longText =
  'Chủ trì, phối hợp với các sở, ban, ngành, Ủy ban nhân dân các xã, phường rà soát, tổng hợp, tham mưu Ủy ban nhân dân tỉnh ban hành văn bản chỉ đạo, đôn đốc, kiểm tra việc tổ chức thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc tại các khu, cụm công nghiệp, các công trình trọng điểm trên địa bàn; kịp thời biểu dương, nhân rộng các mô hình, điển hình tiên tiến.';

/** Many rows, late and not, long and short. */
export const rows: TaskRow[] = Array.from({ length: 24 }, (_, index) => {
  const status = (['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'CANNOT_DO'] as const)[index % 4] ?? 'DONE';
  const late = index % 3 === 0;
  return {
    taskId: `01900000-0000-7000-8000-0000000a${String(index).padStart(4, '0')}`,
    assignmentId: `01900000-0000-7000-8000-0000000b${String(index).padStart(4, '0')}`,
    plan: { id: plan.id, number: plan.number, symbol: plan.symbol, year: 2024 },
    ordinal: (index % 8) + 1,
    excerpt: excerptOf(index % 6 === 5 ? longText : (tasks[index % 2]?.text ?? '')),
    timeText: 'sau khi có hướng dẫn của Công an tỉnh',
    role: (['LEAD', 'COORDINATE', 'PERFORM'] as const)[index % 3] ?? 'LEAD',
    unit: index % 6 === 5 ? longUnit : (units[index % 4] ?? unit('X', 'X')),
    status,
    percent: status === 'DONE' ? 100 : (index * 13) % 90,
    dueOn: index % 7 === 6 ? null : late ? '2024-05-08' : index % 2 ? '2024-05-24' : '2024-12-31',
    bucket: status === 'DONE' ? (late ? 'DONE_LATE' : 'DONE_ON_TIME') : late ? 'OPEN_LATE' : 'OPEN_ON_TIME',
    standing: 'OPEN',
    version: 1,
    allowedActions: ['RECORD_PROGRESS'],
  };
});

export const task = (row: TaskRow) => ({
  id: row.taskId,
  planId: plan.id,
  importId: draft.id,
  ordinal: row.ordinal,
  text: tasks[(row.ordinal - 1) % 2]?.text ?? '',
  span: tasks[0]?.span,
  time: year,
  citations: [],
  plan,
  assignments: [
    {
      ...row,
      id: row.assignmentId,
      phrase: 'Các phòng, ban',
      heldSince: '2024-02-20',
      wasLate: row.bucket === 'OPEN_LATE' || row.bucket === 'DONE_LATE',
      history: [
        { at: '2024-04-02T03:00:00Z', actor: 'officer', status: 'IN_PROGRESS', percent: 40, note: 'Đã phổ biến.' },
      ],
    },
  ],
});

/** A task of several units: one extended and once late, one handed over after a merger. */
export const sharedTask = (row: TaskRow) => {
  const one = task(row);
  const [part] = one.assignments;
  const others = units.slice(1).map((each, index) => ({
    ...part,
    id: `${row.assignmentId.slice(0, -1)}${'xyz'[index]}`,
    unit: each,
    role: index === 0 ? 'LEAD' : 'COORDINATE',
    status: index === 1 ? 'DONE' : 'IN_PROGRESS',
    percent: index === 1 ? 100 : 60,
    bucket: index === 1 ? 'DONE_ON_TIME' : 'OPEN_ON_TIME',
    dueOn: '2024-06-30',
    originalDueOn: '2024-05-08',
    wasLate: index === 0,
    note: 'Đã kiểm tra 5 phòng; còn 3 phòng kiểm tra trong tháng 6.',
    holders:
      index === 0
        ? [
            {
              unit: unit('KINHTENGANH', 'Phòng Kinh tế ngành'),
              from: '2024-02-20',
              to: '2024-04-15',
              reason: 'Sáp nhập vào Phòng Kinh tế.',
            },
          ]
        : [],
    allowedActions: [],
  }));
  return { ...one, assignments: [...others, ...one.assignments] };
};

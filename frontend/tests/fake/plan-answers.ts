import { alone, cascade } from './cascade';
import { review } from './copying';
import { draft } from './draft';
import { history, register, triggers } from './life';
import { longDraft } from './long-draft';
import { draftPlan, lonePlan, ownPlan, planRow, planView } from './plan';
import { newText, revision } from './revision';
import { comments, evidence, extensions } from './task-sheet';
import { rows, sharedTask } from './tasks';
import { planText } from './text';
import { written } from './written';
import { calendar, feeds, timeline } from './year';

const list = (items: unknown[]) => ({ items });

/** A search for this word, or a year before there was anything, finds nothing. */
const isEmpty = (url: URL) => url.searchParams.get('q') === 'khong-co' || url.searchParams.get('year') === '2020';

const applied = {
  ...revision,
  id: 'r0',
  status: 'APPLIED',
  reason: 'Điều chỉnh thời hạn theo Công văn số 12/UBND-NC.',
};

const plans = [
  planRow,
  {
    ...planRow,
    id: 'p2',
    number: null,
    status: 'DRAFT',
    allowedActions: ['ISSUE'],
    subject: written.subject,
    taskCount: 124,
  },
  { ...planRow, id: 'p3', number: '07', status: 'SUSPENDED' },
  { ...planRow, id: 'p4', number: '9', status: 'CLOSED' },
  { ...planRow, id: 'p5', number: '11', status: 'CANCELLED', subject: written.subject },
];

const read = [{ ...draft, ...draft.document, taskCount: 8, dutyCount: 6, openFindings: 2 }];

/** What plan-service answers; the first pattern that fits does. */
export const planAnswers: [RegExp, (url: URL) => unknown][] = [
  [/plan\/v1\/imports$/, () => list(read)],
  [/plan\/v1\/imports\/[^/]+d002\/text$/, () => newText],
  [/plan\/v1\/imports\/[^/]+\/text$/, () => planText],
  [/plan\/v1\/imports\/[^/]+d003$/, () => longDraft],
  [/plan\/v1\/imports\/[^/]+$/, () => draft],
  [/plan\/v1\/plans\/p-empty\/revisions$/, () => list([])],
  [/plan\/v1\/plans\/[^/]+\/revisions$/, () => list([revision, applied])],
  [/plan\/v1\/revisions\/[^/]+$/, () => revision],
  [/plan\/v1\/plans$/, (url) => list(isEmpty(url) ? [] : plans)],
  [/plan\/v1\/plans\/register$/, (url) => (isEmpty(url) ? { ...register, entries: [], findings: [] } : register)],
  [/plan\/v1\/plans\/p-draft\/copy-review$/, () => review],
  [/plan\/v1\/plans\/[^/]+\/content$/, () => written],
  [/plan\/v1\/plans\/p-empty\/cascade$/, () => alone],
  [/plan\/v1\/plans\/[^/]+\/cascade$/, () => cascade],
  [/plan\/v1\/plans\/[^/]+\/history$/, () => history],
  [/plan\/v1\/plans\/[^/]+\/triggers$/, () => triggers],
  [/plan\/v1\/plans\/[^/]+\/text$/, () => planText],
  [/plan\/v1\/plans\/p-draft$/, () => draftPlan],
  [/plan\/v1\/plans\/p-own$/, () => ownPlan],
  [/plan\/v1\/plans\/p-empty$/, () => lonePlan],
  [/plan\/v1\/plans\/[^/]+$/, () => planView],
  [/plan\/v1\/tasks\/timeline$/, (url) => (isEmpty(url) ? { rows: [], duties: [] } : timeline(40))],
  [/plan\/v1\/tasks\/calendar$/, () => calendar],
  [
    /plan\/v1\/tasks$/,
    (url) => {
      const buckets = url.searchParams.getAll('bucket');
      return list(isEmpty(url) ? [] : rows.filter((row) => buckets.length === 0 || buckets.includes(row.bucket)));
    },
  ],
  [/plan\/v1\/tasks\/[^/]+\/assignments\/[^/]+\/evidence$/, () => evidence],
  [/plan\/v1\/tasks\/[^/]+\/comments$/, () => list(comments)],
  [/plan\/v1\/calendar-feeds$/, () => feeds],
  [/plan\/v1\/extensions$/, () => list(extensions)],
  [
    /plan\/v1\/tasks\/[^/]+$/,
    (url) => sharedTask(rows.find((row) => url.pathname.endsWith(row.taskId)) ?? (rows[0] as (typeof rows)[number])),
  ],
];

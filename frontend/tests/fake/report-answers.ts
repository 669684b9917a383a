import { innerRound, outerRound } from '../office';
import { event, preview, release, summary as releaseSummary } from '../office-release';
import { contributions, report as officeReport } from '../office-report';
import { report, summary, waiting } from './report';
import { completeness, proposal, round, summaries } from './rounds';

const list = (items: unknown[]) => ({ items });
const today = '2024-05-20';
const unit = { code: 'VPUB', name: 'Văn phòng UBND tỉnh' };

/** What report-service answers; the first pattern that fits does. */
export const reportAnswers: [RegExp, (url: URL) => unknown][] = [
  [/report\/v1\/me$/, () => ({ username: 'x', roles: [], unit, today })],
  [/report\/v1\/proposals$/, () => [proposal]],
  [/report\/v1\/rounds$/, () => summaries],
  [/report\/v1\/rounds\/inner-office$/, () => innerRound],
  [/report\/v1\/rounds\/outer$/, () => outerRound('office')],
  [/report\/v1\/rounds\/[^/]+$/, () => round],
  [/report\/v1\/completeness$/, () => completeness],
  [
    /report\/v1\/reports$/,
    (url) => list(!url.searchParams.has('status') || url.searchParams.get('status') === 'RETURNED' ? [summary] : []),
  ],
  [/report\/v1\/reports\/office\/contributions$/, () => contributions],
  [/report\/v1\/reports\/[^/]+\/preview$/, () => preview],
  [/report\/v1\/reports\/office$/, () => officeReport()],
  [
    /report\/v1\/reports\/signed$/,
    () => officeReport({ id: 'signed', status: 'APPROVED', allowedActions: ['ISSUE', 'RETURN'] }),
  ],
  [
    /report\/v1\/reports\/unsigned$/,
    () => officeReport({ id: 'unsigned', status: 'AWAITING_APPROVAL', allowedActions: ['APPROVE', 'RETURN'] }),
  ],
  [
    /report\/v1\/releases$/,
    () => list([releaseSummary(), releaseSummary({ id: 'rel2', number: '06', lastReceipt: '03' })]),
  ],
  [/report\/v1\/releases\/[^/]+$/, () => ({ release, receipts: [] })],
  [
    /report\/v1\/liaison\/releases$/,
    () => list([event('ISSUED'), event('RECALLED', { id: 'rel2', lastReceipt: '03' })]),
  ],
  [/report\/v1\/liaison\/releases\/[^/]+$/, () => release],
  [/report\/v1\/reports\/r2$/, () => waiting],
  [/report\/v1\/reports\/[^/]+$/, () => report],
];

import type { Page } from '@playwright/test';
import { innerRound, outerRound } from '../office';
import { event, preview, release, summary as releaseSummary } from '../office-release';
import { contributions, report as officeReport } from '../office-report';
import { citations, pairs, reference, rows as references } from '../references';
import { draft } from './draft';
import { longDraft } from './long-draft';
import { planRow, planView } from './plan';
import { report, summary, waiting } from './report';
import { newText, revision } from './revision';
import { completeness, round, summaries } from './rounds';
import { comments, evidence, extensions } from './task-sheet';
import { rows, sharedTask } from './tasks';
import { planText } from './text';
import { unitAnswers } from './unit-answers';
import { calendar, feeds, timeline } from './year';

const today = '2024-05-20';

const bytes = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token as Keycloak would give it, unsigned: nobody here checks it. */
function tokenOf(username: string, roles: string[], unit: string): string {
  return `${bytes({ alg: 'none' })}.${bytes({ preferred_username: username, realm_access: { roles }, unit })}.`;
}

/** Puts a signed-in person into the tab, as oidc-client-ts keeps it. */
export async function signIn(page: Page, username: string, roles: string[], unit: string) {
  const user = {
    access_token: tokenOf(username, roles, unit),
    token_type: 'Bearer',
    profile: { sub: username },
    expires_at: Math.floor(Date.now() / 1000) + 36_000,
  };
  await page.addInitScript((value) => {
    const key = `oidc.user:${window.location.origin}/auth/realms/dondoc:dondoc-web`;
    window.sessionStorage.setItem(key, value);
  }, JSON.stringify(user));
}

const list = (items: unknown[]) => ({ items });
const office = { code: 'VPUB', name: 'Văn phòng UBND tỉnh' };

/** The first pattern that fits answers. */
export const answers: [RegExp, (url: URL) => unknown][] = [
  [/report\/v1\/me$/, () => ({ username: 'x', roles: [], unit: office, today })],
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
  [/plan\/v1\/imports$/, () => list([{ ...draft, ...draft.document, taskCount: 8, dutyCount: 6, openFindings: 2 }])],
  [/plan\/v1\/imports\/[^/]+d002\/text$/, () => newText],
  [/plan\/v1\/imports\/[^/]+\/text$/, () => planText],
  [
    /plan\/v1\/plans\/[^/]+\/revisions$/,
    () =>
      list([
        revision,
        { ...revision, id: 'r0', status: 'APPLIED', reason: 'Điều chỉnh thời hạn theo Công văn số 12/UBND-NC.' },
      ]),
  ],
  [/plan\/v1\/revisions\/[^/]+$/, () => revision],
  [/plan\/v1\/imports\/[^/]+d003$/, () => longDraft],
  [/plan\/v1\/imports\/[^/]+$/, () => draft],
  [/plan\/v1\/plans$/, () => list([planRow, { ...planRow, id: 'p2', number: '46', status: 'DRAFT' }])],
  [/plan\/v1\/plans\/[^/]+\/text$/, () => planText],
  [/plan\/v1\/plans\/[^/]+$/, () => planView],
  [/plan\/v1\/tasks\/timeline$/, () => timeline(40)],
  [/plan\/v1\/tasks\/calendar$/, () => calendar],
  [
    /plan\/v1\/tasks$/,
    (url) =>
      list(
        rows.filter((row) => !url.searchParams.has('bucket') || url.searchParams.getAll('bucket').includes(row.bucket)),
      ),
  ],
  [/plan\/v1\/tasks\/[^/]+\/assignments\/[^/]+\/evidence$/, () => evidence],
  [/plan\/v1\/tasks\/[^/]+\/comments$/, () => list(comments)],
  [/plan\/v1\/plans\/[^/]+\/triggers$/, () => []],
  [/plan\/v1\/calendar-feeds$/, () => feeds],
  [/plan\/v1\/extensions$/, () => list(extensions)],
  [
    /plan\/v1\/tasks\/[^/]+$/,
    (url) => sharedTask(rows.find((row) => url.pathname.endsWith(row.taskId)) ?? (rows[0] as (typeof rows)[number])),
  ],
  ...unitAnswers,
  [/directory\/v1\/legal-references$/, () => list(references)],
  [/directory\/v1\/legal-references\/duplicates$/, () => pairs],
  [/directory\/v1\/legal-references\/[^/]+\/citations$/, () => list(citations)],
  [/directory\/v1\/legal-references\/[^/]+$/, () => reference()],
];

/** Answers every request of the SPA; what is not listed is 404, as a problem. */
export async function fakeServer(page: Page) {
  await page.route(/\/(api|auth)\//, (route) => {
    const url = new URL(route.request().url());
    const found = answers.find(([pattern]) => pattern.test(url.pathname));
    if (!found) {
      return route.fulfill({
        status: 404,
        contentType: 'application/problem+json',
        json: { status: 404, title: 'Không có nội dung này.', code: 'http.404', violations: [] },
      });
    }
    const body = found[1](url);
    return typeof body === 'string'
      ? route.fulfill({ contentType: 'text/plain;charset=utf-8', body })
      : route.fulfill({ json: body, headers: { ETag: '"3"' } });
  });
}

import type { Page, Route } from '@playwright/test';
import { citations, pairs, reference, rows as references } from '../references';
import { planAnswers } from './plan-answers';
import { reportAnswers } from './report-answers';
import { unitAnswers } from './unit-answers';

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

/** The first pattern that fits answers. */
const answers: [RegExp, (url: URL) => unknown][] = [
  ...reportAnswers,
  ...planAnswers,
  ...unitAnswers,
  [/directory\/v1\/legal-references$/, () => list(references)],
  [/directory\/v1\/legal-references\/duplicates$/, () => pairs],
  [/directory\/v1\/legal-references\/[^/]+\/citations$/, () => list(citations)],
  [/directory\/v1\/legal-references\/[^/]+$/, () => reference()],
];

const refusals = {
  403: { title: 'Không có quyền.', detail: 'Bạn không có quyền xem nội dung này. Hãy hỏi quản trị hệ thống.' },
  404: { title: 'Không có nội dung này.', detail: 'Nội dung đã bị xóa hoặc đường dẫn không đúng.' },
  503: { title: 'Hệ thống đang bận.', detail: 'Hãy thử lại sau ít phút.' },
} as const;

const refuse = (route: Route, status: keyof typeof refusals) =>
  route.fulfill({
    status,
    contentType: 'application/problem+json',
    json: { status, code: `http.${status}`, violations: [], ...refusals[status] },
  });

/** How plan-service behaves: as it should, or not. */
export type Weather = 'fair' | 'forbidden' | 'broken' | 'slow';

/** Answers every request of the SPA; what is not listed is 404, as a problem. */
export async function fakeServer(page: Page, weather: Weather = 'fair') {
  await page.route(/\/(api|auth)\//, (route) => {
    const url = new URL(route.request().url());
    if (weather !== 'fair' && url.pathname.startsWith('/api/plan/')) {
      return weather === 'slow' ? undefined : refuse(route, weather === 'broken' ? 503 : 403);
    }
    const found = answers.find(([pattern]) => pattern.test(url.pathname));
    if (!found) return refuse(route, 404);
    const body = found[1](url);
    return typeof body === 'string'
      ? route.fulfill({ contentType: 'text/plain;charset=utf-8', body })
      : route.fulfill({ json: body, headers: { ETag: '"3"' } });
  });
}

import { HttpResponse, http, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** A path of report-service, or a whole one of another service. */
const whole = (path: string) => (path.startsWith('/api/') ? `*${path}` : `*/api/report/v1${path}`);

/** The network's edge for one test file: what a test does not answer is an error. */
export function network() {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}

/** A JSON answer with its version. */
export const answer = (body: object, version = 1) =>
  HttpResponse.json(body as JsonBodyType, { headers: { ETag: `"${version}"` } });

/** A refusal as the services write it. */
export const refusal = (status: number, code: string, detail: string) =>
  HttpResponse.json({ status, code, title: 'Không thực hiện được.', detail, violations: [] }, { status });

export const get = (path: string, body: object, version = 1) => http.get(whole(path), () => answer(body, version));

/** What was sent to a path, in order. */
export interface Sent<Body> {
  body: Body;
  ifMatch: string | null;
}

/** Answers a changing request and keeps what was sent. */
export function change<Body>(
  method: 'post' | 'put' | 'patch',
  path: string,
  reply: (body: Body, count: number) => Response | Promise<Response>,
) {
  const sent: Sent<Body>[] = [];
  const handler = http[method](whole(path), async ({ request }) => {
    const text = await request.text();
    const body = (text ? JSON.parse(text) : null) as Body;
    sent.push({ body, ifMatch: request.headers.get('If-Match') });
    return reply(body, sent.length);
  });
  return { sent, handler };
}

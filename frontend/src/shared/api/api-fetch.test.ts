import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { apiFetch, setCaller } from './api-fetch';
import { Problem, toProblem } from './problem';

const server = setupServer();
const onUnauthorized = vi.fn();
const renew = vi.fn(async (): Promise<string | undefined> => undefined);
const url = 'http://office.test/api/plan/v1/plans';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  vi.resetAllMocks();
  setCaller({ token: () => 'abc', locale: () => 'vi', renew, onUnauthorized });
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** The headers that arrived. */
async function sent(method: 'GET' | 'POST'): Promise<Headers> {
  let headers = new Headers();
  server.use(
    http.all(url, ({ request }) => {
      headers = request.headers;
      return HttpResponse.json({});
    }),
  );
  await apiFetch(url, { method });
  return headers;
}

describe('a request', () => {
  it('says who asks and in which language', async () => {
    const headers = await sent('GET');
    expect(headers.get('Authorization')).toBe('Bearer abc');
    expect(headers.get('Accept-Language')).toBe('vi');
    expect(headers.get('Idempotency-Key')).toBeNull();
  });

  it('that creates something has a key of its own each time', async () => {
    const first = (await sent('POST')).get('Idempotency-Key');
    const second = (await sent('POST')).get('Idempotency-Key');
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).not.toBe(first);
  });

  it('that is refused is thrown as the problem that the server wrote', async () => {
    const body = {
      code: 'plan.no-tasks',
      title: 'Kế hoạch chưa có nhiệm vụ.',
      violations: [{ field: 'tasks', message: 'trống' }],
    };
    server.use(
      http.post(url, () =>
        HttpResponse.json(body, { status: 422, headers: { 'Content-Type': 'application/problem+json' } }),
      ),
    );
    const problem = await apiFetch(url, { method: 'POST' }).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({
      status: 422,
      code: 'plan.no-tasks',
      title: body.title,
      violations: body.violations,
    });
  });

  it('without a valid session sends the person to the login page', async () => {
    server.use(http.get(url, () => new HttpResponse(null, { status: 401 })));
    await expect(apiFetch(url)).rejects.toMatchObject({ status: 401 });
    expect(onUnauthorized).toHaveBeenCalledOnce();
  });

  it('whose token ran out is sent again with a fresh one, same key and body', async () => {
    renew.mockResolvedValue('fresh');
    const seen: string[] = [];
    server.use(
      http.post(url, async ({ request }) => {
        seen.push(`${request.headers.get('Idempotency-Key')} ${await request.text()}`);
        const isFresh = request.headers.get('Authorization') === 'Bearer fresh';
        return isFresh ? HttpResponse.json({}) : new HttpResponse(null, { status: 401 });
      }),
    );
    await apiFetch(url, { method: 'POST', body: 'x' });
    expect(seen).toHaveLength(2);
    expect(seen[0]).toBe(seen[1]);
  });

  it('that changes something never takes the person away from what they wrote', async () => {
    server.use(http.put(url, () => new HttpResponse(null, { status: 401 })));
    await expect(apiFetch(url, { method: 'PUT', body: 'x' })).rejects.toMatchObject({ status: 401 });
    expect(onUnauthorized).not.toHaveBeenCalled();
  });

  it('that reaches no server is a problem with status 0', async () => {
    server.use(http.get(url, () => HttpResponse.error()));
    const problem = toProblem(await apiFetch(url).catch((error: unknown) => error));
    expect(problem.status).toBe(0);
  });
});

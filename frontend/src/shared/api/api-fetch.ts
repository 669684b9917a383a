import { readProblem } from './problem';

/** What every request needs to know of the person and the screen. */
interface Caller {
  token: () => string | undefined;
  locale: () => string;
  /** Called once a request is refused with 401. */
  onUnauthorized: () => void;
}

let caller: Caller = { token: () => undefined, locale: () => 'vi', onUnauthorized: () => {} };

export function setCaller(next: Caller): void {
  caller = next;
}

/** `fetch` as the services expect it: bearer token, language, a key per POST; a refusal is thrown as a Problem. */
export async function apiFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const token = caller.token();
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  request.headers.set('Accept-Language', caller.locale());
  if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', crypto.randomUUID());
  }
  const response = await fetch(request);
  if (response.status === 401) caller.onUnauthorized();
  if (!response.ok) throw await readProblem(response);
  return response;
}

import { readProblem } from './problem';

/** What every request needs to know of the person and the screen. */
interface Caller {
  token: () => string | undefined;
  locale: () => string;
  /** Gets a fresh token with the refresh token; undefined when the session is over. */
  renew: () => Promise<string | undefined>;
  /** Called when something cannot be read because the session is over. */
  onUnauthorized: () => void;
}

let caller: Caller = {
  token: () => undefined,
  locale: () => 'vi',
  renew: async () => undefined,
  onUnauthorized: () => {},
};
let renewing: Promise<string | undefined> | null = null;

export function setCaller(next: Caller): void {
  caller = next;
}

/** Who asks and in which language, for what cannot go by `apiFetch`. */
export function callHeaders(): Record<string, string> {
  const token = caller.token();
  return { 'Accept-Language': caller.locale(), ...(token && { Authorization: `Bearer ${token}` }) };
}

/** One renewal for all requests that were refused at once. */
export function renewed(): Promise<string | undefined> {
  renewing ??= caller.renew().finally(() => {
    renewing = null;
  });
  return renewing;
}

function sendWith(token: string | undefined, request: Request): Promise<Response> {
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  return fetch(request);
}

/** Sends; a token that ran out, as after a laptop's sleep, is renewed and the request sent again, same key and body. */
async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await sendWith(caller.token(), request);
  if (response.status !== 401) return response;
  const token = await renewed();
  return token ? sendWith(token, again) : response;
}

/** `fetch` as the services expect it: bearer token, language, a key per POST; a refusal is thrown as a Problem. */
export async function apiFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const { method } = request;
  request.headers.set('Accept-Language', caller.locale());
  if (method === 'POST' && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', crypto.randomUUID());
  }
  const response = await send(request);
  // A change that is refused stays on the screen: leaving for the login page would lose what the person wrote.
  if (response.status === 401 && method === 'GET') caller.onUnauthorized();
  if (!response.ok) throw await readProblem(response);
  return response;
}

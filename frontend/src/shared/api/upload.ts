import { callHeaders, renewed } from './api-fetch';
import { Problem, type ProblemBody } from './problem';

export interface Upload<T> {
  answer: Promise<T>;
  /** By which the sender can ask how far the server is. */
  key: string;
  cancel: () => void;
}

/** A person stopped the upload: nothing to tell them. */
export class Cancelled extends Error {}

function send(request: XMLHttpRequest, path: string, body: FormData, key: string, onSent: (share: number) => void) {
  return new Promise<void>((done, failed) => {
    request.open('POST', path);
    for (const [name, value] of Object.entries(callHeaders())) request.setRequestHeader(name, value);
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => lengthComputable && onSent(loaded / total);
    request.upload.onload = () => onSent(1);
    request.onload = () => done();
    request.onabort = () => failed(new Cancelled());
    request.onerror = () => failed(new Problem(0, { code: 'network' }));
    request.send(body);
  });
}

function bodyOf(request: XMLHttpRequest): unknown {
  try {
    return JSON.parse(request.responseText);
  } catch {
    return {};
  }
}

/**
 * Posts a file and tells how much of it has left, from 0 to 1, which `fetch` cannot; otherwise as `apiFetch` does: token,
 * language, one key, a fresh token when the old one ran out, a refusal thrown as a Problem.
 */
export function upload<T>(path: string, body: FormData, onSent: (share: number) => void): Upload<T> {
  const request = new XMLHttpRequest();
  const key = crypto.randomUUID();
  async function run(): Promise<T> {
    await send(request, path, body, key, onSent);
    if (request.status === 401 && (await renewed())) await send(request, path, body, key, onSent);
    if (request.status >= 400) throw new Problem(request.status, bodyOf(request) as ProblemBody);
    return bodyOf(request) as T;
  }
  return { answer: run(), key, cancel: () => request.abort() };
}

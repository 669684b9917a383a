/** What was read, with the version to send back as If-Match when it is changed. */
export interface Tagged<T> {
  value: T;
  etag: string;
}

interface Answer<T> {
  data: T;
  response?: Response;
}

/** A generated call's answer with its ETag. */
export async function tagged<T>(call: Promise<Answer<T>>): Promise<Tagged<NonNullable<T>>> {
  const { data, response } = await call;
  return { value: data as NonNullable<T>, etag: response?.headers.get('ETag') ?? '' };
}

/** A generated call's answer alone. */
export async function plain<T>(call: Promise<Answer<T>>): Promise<NonNullable<T>> {
  return (await call).data as NonNullable<T>;
}

/** The header that says which version a change is meant for. */
export function ifMatch(etag: string): { 'If-Match': string } {
  return { 'If-Match': etag };
}

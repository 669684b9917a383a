/** One field that the server refused. */
export interface Violation {
  field: string;
  message: string;
}

/** The body of `application/problem+json` (RFC 9457) as our services write it. */
export interface ProblemBody {
  title?: string;
  detail?: string;
  status?: number;
  code?: string;
  violations?: Violation[];
}

/** A failed request in the user's words; `status` 0 means that no server answered. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly violations: readonly Violation[];

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.code = body.code ?? `http.${status}`;
    this.title = body.title ?? '';
    this.detail = body.detail ?? '';
    this.violations = body.violations ?? [];
  }
}

/** Reads the problem out of a refused response, whatever its body is. */
export async function readProblem(response: Response): Promise<Problem> {
  const type = response.headers.get('Content-Type') ?? '';
  const body = type.includes('json') ? await response.json().catch(() => ({})) : {};
  return new Problem(response.status, body as ProblemBody);
}

/** Any thrown value as a Problem. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError) return new Problem(0, { code: 'network' });
  return new Problem(500, { code: 'client', detail: error instanceof Error ? error.message : String(error) });
}

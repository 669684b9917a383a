import { MutationCache, QueryClient } from '@tanstack/react-query';
import { toProblem } from '../shared/api/problem';
import { showToast } from '../shared/ui/toast-store';

/** Only what may pass by itself is tried again: a lost connection or a busy server. */
function mayPass(failures: number, error: unknown): boolean {
  const { status } = toProblem(error);
  return failures < 2 && (status === 0 || status === 503);
}

export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: mayPass, staleTime: 15_000 }, mutations: { retry: false } },
    mutationCache: new MutationCache({
      onError(error, _variables, _context, mutation) {
        if (mutation.options.meta?.ownsError) return;
        const problem = toProblem(error);
        const words = [problem.title, problem.detail].filter(Boolean).join(' ');
        showToast(words || problem.code, { tone: 'error' });
      },
    }),
  });
}

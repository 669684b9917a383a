import { markKey } from '../../shared/source/marks';
import { useKeys } from '../../shared/ui/use-keys';
import type { Decide } from './FindingList';

/** `j` and `k` go through the findings, round and round; `a` confirms and `s` skips the lit one and goes on. */
export function useFindingKeys(
  count: number,
  at: string | undefined,
  show: (key: string) => void,
  decide: Decide,
): void {
  const current = at?.startsWith('finding-') ? Number(at.slice('finding-'.length)) : null;
  const step = (by: 1 | -1) => {
    if (count === 0) return;
    const from = current ?? (by === 1 ? -1 : 0);
    show(markKey('finding', (from + by + count) % count));
  };
  const settle = (decision: 'ACCEPTED' | 'SKIPPED') => {
    if (current === null) return;
    decide(current, decision);
    step(1);
  };
  useKeys({ j: () => step(1), k: () => step(-1), a: () => settle('ACCEPTED'), s: () => settle('SKIPPED') });
}

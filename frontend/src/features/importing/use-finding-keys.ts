import { markKey } from '../../shared/source/marks';
import { useKeys } from '../../shared/ui/use-keys';

/** `j` and `k` go through the findings, round and round. */
export function useFindingKeys(count: number, at: string | undefined, show: (key: string) => void): void {
  const current = at?.startsWith('finding-') ? Number(at.slice('finding-'.length)) : null;
  const step = (by: 1 | -1) => {
    if (count === 0) return;
    const from = current ?? (by === 1 ? -1 : 0);
    show(markKey('finding', (from + by + count) % count));
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
}

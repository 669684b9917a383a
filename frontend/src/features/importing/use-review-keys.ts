import { useKeys } from '../../shared/ui/use-keys';
import type { Review } from './use-review';

/** `n` or `j` on, `p` or `k` back, with Shift only to what stands in the way; one key decides; `x` leaves a task or duty out or brings it back; `Shift+A` is all that is certain. */
export function useReviewKeys(review: Review, acceptCertain: () => void): void {
  useKeys({
    n: () => review.step(1),
    j: () => review.step(1),
    p: () => review.step(-1),
    k: () => review.step(-1),
    N: () => review.stepBlocking(1),
    P: () => review.stepBlocking(-1),
    a: () => review.decide('ACCEPTED'),
    s: () => review.decide('SKIPPED'),
    e: () => review.fix(),
    x: () => review.leaveOut(),
    u: review.undo,
    A: acceptCertain,
  });
}

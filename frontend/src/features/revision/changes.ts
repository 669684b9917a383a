import { type Mark, markKey } from '../../shared/source/marks';
import type { ChangeView, RevisionView } from './revision-api';
import type { Show, Side } from './revision-search';

export const keyOf = (change: ChangeView): string => markKey('change', change.index);

/** The places of the changes in one of the two texts; of the old one only those that it is about. */
export function marksIn(side: Side, changes: readonly ChangeView[], importId: string | null | undefined): Mark[] {
  return changes.flatMap((change) => {
    const isHere = side === 'new' || (change.beforeImportId ?? null) === (importId ?? null);
    const span = side === 'new' ? change.afterSpan : change.beforeSpan;
    return span && isHere ? [{ start: span.start, end: span.end, kind: 'change' as const, key: keyOf(change) }] : [];
  });
}

/** The paper that shows a change: the new one, unless it is gone from it. */
export const sideOf = (change: ChangeView | undefined): Side =>
  change && !change.afterSpan && change.beforeSpan ? 'old' : 'new';

export interface Tally {
  all: number;
  open: number;
  accepted: number;
  rejected: number;
}

export function tallyOf({ changes }: RevisionView): Tally {
  const count = (decision: 'ACCEPT' | 'REJECT') => changes.filter((change) => change.decision === decision).length;
  const accepted = count('ACCEPT');
  const rejected = count('REJECT');
  return { all: changes.length, open: changes.length - accepted - rejected, accepted, rejected };
}

export const isOpen = (change: ChangeView): boolean => !change.decision;

/** Open changes that need no look: sure, and of nothing that a unit has already worked on. */
export const isSafe = (change: ChangeView): boolean =>
  isOpen(change) && change.sure && change.affects.progressed === 0 && change.affects.extended === 0;

export const fits: Record<Show, (change: ChangeView) => boolean> = {
  all: () => true,
  open: isOpen,
  unsure: (change) => isOpen(change) && !change.sure,
};

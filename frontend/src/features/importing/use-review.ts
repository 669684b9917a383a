import { useRef, useState } from 'react';
import { indexIn, markKey } from '../../shared/source/marks';
import type { Amendment, DraftFinding, ImportView } from './import-api';
import type { ImportTab } from './import-search';
import { leavingOut, partOf } from './parts';
import { holderOf, inTextOrder, isOpen, mustOf } from './review';

type Decision = DraftFinding['decision'];
type Made = NonNullable<Amendment['findings']>;

interface Desk {
  draft: ImportView;
  at: string | undefined;
  go: (next: { tab?: ImportTab; at?: string }) => void;
  /** Absent when nothing may be changed any more. */
  amend: ((amendment: Amendment) => void) | undefined;
}

/** The server takes at most so many decisions at once. */
const AT_ONCE = 1000;

/** The road through the findings: which one is lit, on to the next, decide, put right, take back. */
export function useReview({ draft, at, go, amend }: Desk) {
  const { findings } = draft;
  const order = inTextOrder(findings);
  const lit = indexIn('finding', at);
  const last = useRef<number | undefined>(undefined);
  if (lit !== undefined) last.current = lit;
  const undone = useRef<Amendment[]>([]);
  const [editing, edit] = useState<string | null>(null);

  /** The next finding that fits, round and round, from the lit or the last lit one; `by` is 1 or -1. */
  function next(by: 1 | -1, fits: (finding: DraftFinding) => boolean, from = lit ?? last.current) {
    const start = from === undefined ? (by === 1 ? -1 : 0) : order.indexOf(from);
    const along = order.map((_, step) => order[(start + by * (step + 1) + order.length * 2) % order.length]);
    return along.find((index) => index !== undefined && findings[index] && fits(findings[index]));
  }
  const show = (index: number | undefined) => {
    if (index !== undefined) go({ tab: 'findings', at: markKey('finding', index) });
  };

  function make(made: Made) {
    if (!amend || made.length === 0) return;
    const before = made.map(({ index }) => ({ index, decision: findings[index]?.decision ?? 'OPEN' }));
    undone.current.push({ findings: before });
    for (let from = 0; from < made.length; from += AT_ONCE) amend({ findings: made.slice(from, from + AT_ONCE) });
  }

  function decide(decision: Decision, index = lit) {
    if (index === undefined) return;
    make([{ index, decision }]);
    if (decision !== 'OPEN') show(next(1, isOpen, index));
  }

  function undo() {
    const before = undone.current.pop();
    if (!amend || !before) return;
    amend(before);
    if (before.findings?.length === 1) show(before.findings[0]?.index);
  }

  /** Opens the form where the lit finding, or the lit task or duty itself, is put right. */
  function fix(key = at) {
    const index = indexIn('finding', key);
    const holder = index === undefined ? undefined : holderOf(draft, index);
    if (holder) go({ tab: holder.tab, at: holder.key ?? key });
    if (amend) edit(holder ? (holder.key ?? null) : (key ?? null));
  }

  /** Takes the lit task or duty out of the plan to be, or brings it back. */
  function leaveOut(key = at) {
    const found = indexIn('finding', key);
    const holder = found === undefined ? key : holderOf(draft, found)?.key;
    const made = (leftOut: boolean) => leavingOut(holder, leftOut);
    const isOut = partOf(draft, holder)?.leftOut ?? false;
    const amendment = made(!isOut);
    if (!amend || !amendment) return;
    undone.current.push(made(isOut) ?? {});
    amend(amendment);
  }

  return {
    lit,
    number: lit === undefined ? undefined : order.indexOf(lit) + 1,
    step: (by: 1 | -1) => show(next(by, () => true)),
    stepBlocking: (by: 1 | -1) => show(next(by, mustOf(draft))),
    stepOpen: () => show(next(1, isOpen)),
    mayFix: Boolean(amend) && lit !== undefined && holderOf(draft, lit) !== undefined,
    mayDecide: Boolean(amend),
    decide,
    make,
    undo,
    fix,
    leaveOut,
    editing,
    edit,
  };
}

export type Review = ReturnType<typeof useReview>;

import { useRef } from 'react';
import { indexIn } from '../../shared/source/marks';
import { isOpen, isSafe, keyOf } from './changes';
import type { ChangeView, DecisionRequest, RevisionView } from './revision-api';

type Decision = 'ACCEPT' | 'REJECT';
type Made = NonNullable<DecisionRequest['decisions']>;

interface Desk {
  revision: RevisionView;
  at: string | undefined;
  show: (change: ChangeView) => void;
  /** Absent when nothing may be decided any more. */
  say: ((said: DecisionRequest) => void) | undefined;
}

/** The road through the changes: which one is lit, on to the next, accept or refuse, take back. */
export function useDecisions({ revision, at, show, say }: Desk) {
  const { changes } = revision;
  const index = indexIn('change', at);
  const place = changes.findIndex((change) => change.index === index);
  const lit = changes[place];
  const undone = useRef<Made[]>([]);

  function next(by: 1 | -1, fits: (change: ChangeView) => boolean) {
    const start = lit ? place : by === 1 ? -1 : 0;
    const along = changes.map((_, step) => changes[(start + by * (step + 1) + changes.length * 2) % changes.length]);
    return along.find((change) => change && fits(change));
  }
  function step(by: 1 | -1, fits: (change: ChangeView) => boolean = () => true) {
    const found = next(by, fits);
    if (found) show(found);
  }
  function make(made: Made) {
    if (!say || made.length === 0) return;
    const before = made.map((each) => ({
      index: each.index,
      decision: changes.find((change) => change.index === each.index)?.decision ?? null,
    }));
    undone.current.push(before);
    say({ decisions: made });
  }
  function decide(decision: Decision | null) {
    if (!lit) return;
    make([{ index: lit.index, decision }]);
    const onward = next(1, isOpen);
    if (decision && onward && onward !== lit) show(onward);
  }
  function undo() {
    const before = undone.current.pop();
    if (!say || !before) return;
    say({ decisions: before });
    const first = changes.find((change) => change.index === before[0]?.index);
    if (first) show(first);
  }

  return {
    lit,
    number: lit && place + 1,
    step,
    stepOpen: (by: 1 | -1) => step(by, isOpen),
    decide,
    undo,
    mayDecide: Boolean(say),
    safe: changes.filter(isSafe).length,
    acceptSafe: () => make(changes.filter(isSafe).map((change) => ({ index: change.index, decision: 'ACCEPT' }))),
    /** The two of an unsure pair are not the same. */
    part: () => {
      const id = lit?.taskId ?? lit?.dutyId;
      if (id && lit?.position) say?.({ pairs: [{ id, position: lit.position, same: false }] });
    },
    keyOf,
  };
}

export type Decisions = ReturnType<typeof useDecisions>;

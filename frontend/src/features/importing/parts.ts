import { indexIn } from '../../shared/source/marks';
import type { Amendment, DraftDuty, DraftTask, ImportView } from './import-api';

/** What the plan will have: all that was not left out. */
export const standing = <T extends { leftOut: boolean }>(parts: readonly T[]): T[] =>
  parts.filter((part) => !part.leftOut);

/** The indexes of what was read in the order of the text: what a person added stands before the first that comes behind it. */
export function inPlace(parts: readonly { span: { start: number }; added: boolean }[]): number[] {
  const start = (index: number) => parts[index]?.span.start ?? 0;
  const indexes = parts.map((_, index) => index);
  const order = indexes.filter((index) => !parts[index]?.added);
  for (const index of indexes.filter((each) => parts[each]?.added)) {
    const behind = order.findIndex((other) => start(other) > start(index));
    order.splice(behind < 0 ? order.length : behind, 0, index);
  }
  return order;
}

/** The task or duty of a key. */
export function partOf(draft: ImportView, key: string | undefined): DraftTask | DraftDuty | undefined {
  return draft.tasks[indexIn('task', key) ?? -1] ?? draft.duties[indexIn('duty', key) ?? -1];
}

/** What takes the task or duty of a key out of the plan to be, or brings it back. */
export function leavingOut(key: string | undefined, leftOut: boolean): Amendment | undefined {
  const task = indexIn('task', key);
  const duty = indexIn('duty', key);
  if (task !== undefined) return { tasks: [{ ordinal: task + 1, leftOut }] };
  return duty === undefined ? undefined : { duties: [{ index: duty, leftOut }] };
}

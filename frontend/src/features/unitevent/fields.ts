import type { EventDraft } from './event-draft';

/** What every part of the form needs: the draft, a way to change it, and what is wrong with a field. */
export interface Fields {
  draft: EventDraft;
  set: (change: Partial<EventDraft>) => void;
  /** The sentence at a field, by its path in the body. */
  fault: (path: string) => string | undefined;
}

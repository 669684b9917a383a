import { useEffect, useState } from 'react';
import type { FoundUnit } from '../../shared/directory/units-api';
import { type EventDraft, emptyDraft, type Kind } from './event-draft';

const keyOf = (kind: Kind, unit: FoundUnit | null) => `dondoc.unit-event.${kind}.${unit?.id ?? ''}`;

function kept(key: string): EventDraft | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as EventDraft | null;
  } catch {
    return null;
  }
}

/** The form of one kind and unit; it outlives a reload, and is forgotten once recorded. */
export function useEventDraft(kind: Kind, unit: FoundUnit | null) {
  const key = keyOf(kind, unit);
  const [draft, setDraft] = useState<EventDraft>(() => ({ ...emptyDraft(unit), ...kept(key) }));

  useEffect(() => sessionStorage.setItem(key, JSON.stringify(draft)), [key, draft]);

  return {
    draft,
    set: (change: Partial<EventDraft>) => setDraft((before) => ({ ...before, ...change })),
    forget: () => sessionStorage.removeItem(key),
  };
}

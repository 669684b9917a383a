import type { LiaisonEvent } from '../../generated/report/types.gen';
import type { LiaisonTab } from './liaison-search';

/** The feed tells events oldest first; the page shows releases, each with its last event, newest first. */
export function latestOf(events: readonly LiaisonEvent[]): LiaisonEvent[] {
  const last = new Map(events.map((event) => [event.release.id, event]));
  return [...last.values()].sort((a, b) => b.at.localeCompare(a.at));
}

/** Where a release stands for its recipient: a recall or replacement is settled by 15 or 16, an issue by any answer. */
export function tabOf({ event, release }: LiaisonEvent): LiaisonTab {
  if (event !== 'ISSUED') return ['15', '16'].includes(release.lastReceipt ?? '') ? 'confirmed' : 'changed';
  return release.lastReceipt ? 'confirmed' : 'fresh';
}

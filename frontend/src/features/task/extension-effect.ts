import { daysBetween, type IsoDate } from '../../shared/format/date';

/** What granting a day does to the figures. */
export interface ExtensionEffect {
  /** Days that the part gains. */
  days: number;
  /** The part counts as late today, and would no longer. */
  freesLate: boolean;
  /** The day has passed already: the part would still be late. */
  staysLate: boolean;
}

/** What a new last day would do to an open part; null when it is no later than the present one. */
export function extensionEffect(dueOn: IsoDate, until: IsoDate, today: IsoDate): ExtensionEffect | null {
  const days = daysBetween(dueOn, until);
  if (days <= 0) return null;
  return { days, freesLate: dueOn < today && until >= today, staysLate: until < today };
}

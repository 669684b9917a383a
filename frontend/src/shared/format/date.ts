/** ISO date without a time, `2026-02-23`. It is never turned into a Date in a local zone. */
export type IsoDate = string;

const DAY = 86_400_000;

function utcDays(iso: IsoDate): number {
  return Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY);
}

/** `23/02/2026`; an empty string for no date. */
export function formatDate(iso: IsoDate | null | undefined): string {
  if (!iso) return '';
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** `23/02`, for lists whose year stands in the title. */
export function formatDay(iso: IsoDate): string {
  return formatDate(iso).slice(0, 5);
}

/** Whole days from one date to the other; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return utcDays(to) - utcDays(from);
}

/** The day some days later, or earlier when negative. */
export function addDays(iso: IsoDate, days: number): IsoDate {
  return new Date((utcDays(iso) + days) * DAY).toISOString().slice(0, 10);
}

/** 0 = Sunday. */
export function weekday(iso: IsoDate): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  return new Date(utcDays(iso) * DAY).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function clockParts(at: Date): Record<string, string> {
  return Object.fromEntries(clock.formatToParts(at).map((part) => [part.type, part.value]));
}

/** An instant on the clock of Việt Nam: `14:05 ngày 23/02/2026` without words, `14:05 23/02/2026`. */
export function formatInstant(instant: string | Date): string {
  const at = clockParts(new Date(instant));
  return `${at.hour}:${at.minute} ${at.day}/${at.month}/${at.year}`;
}

/** `14:05` on the clock of Việt Nam. */
export function formatTime(instant: string | Date): string {
  return formatInstant(instant).slice(0, 5);
}

/** Today's date in Việt Nam by this device's clock. */
export function deviceToday(): IsoDate {
  const now = clockParts(new Date());
  return `${now.year}-${now.month}-${now.day}`;
}

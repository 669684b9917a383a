import type { Words } from '../words';

export const calendarFeed = {
  title: 'Calendar link (iCal)',
  what: 'A phone or mail program reads this calendar and keeps it up to date. Whoever has the link sees due dates, subjects and names of units: only put it into your own calendar.',
  scope: 'What it shows',
  scopes: { MINE: 'What my unit leads or performs', UNIT: 'All that I may see' },
  make: 'Make a link',
  address: 'New link',
  once: 'The link is shown this once. In the calendar program choose “Add calendar from URL” and paste it.',
  copy: 'Copy',
  copied: 'Link copied.',
  living: 'Links in use',
  none: 'No links yet.',
  madeAt: 'made {at} · {who} · {unit}',
  revoke: 'Revoke',
  revokeOf: 'Revoke the link made {at}',
  revokeWhat: 'After that every calendar with this link stops updating at once; make a new one when needed.',
} satisfies Words['calendarFeed'];

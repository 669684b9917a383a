import type { Words } from '../words';

export const taskBulk = {
  title: {
    PROGRESS: 'Progress of {count, number} assignments',
    REQUEST_EXTENSION: 'More time for {count, number} assignments',
    REASSIGN: 'Give {count, number} assignments away',
  },
  do: {
    PROGRESS: 'Update {count, number}',
    REQUEST_EXTENSION: 'Ask for {count, number}',
    REASSIGN: 'Give {count, number}',
  },
  each: 'The same for every marked assignment; those that cannot be changed say why.',
  outcome: '{changed, number} changed, {refused, number} refused.',
  results: 'What became of each',
  changed: 'Changed',
  refused: 'Refused',
} satisfies Words['taskBulk'];

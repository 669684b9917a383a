import { importing, source } from './vi/importing';
import { roles, shell } from './vi/shell';
import { task } from './vi/task';
import { status, time, ui } from './vi/ui';

/** The Vietnamese dictionary: the one that the others are checked against. One file per feature in `vi/`. */
export const vi = { importing, roles, shell, source, status, task, time, ui } as const;

import { roles, shell } from './vi/shell';
import { status, time, ui } from './vi/ui';

/** The Vietnamese dictionary: the one that the others are checked against. One file per feature in `vi/`. */
export const vi = { roles, shell, status, time, ui } as const;

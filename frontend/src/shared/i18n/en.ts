import { roles, shell } from './en/shell';
import { status, time, ui } from './en/ui';
import type { Words } from './words';

export const en = { roles, shell, status, time, ui } satisfies Words;

import { importing, source } from './en/importing';
import { roles, shell } from './en/shell';
import { task } from './en/task';
import { status, time, ui } from './en/ui';
import type { Words } from './words';

export const en = { importing, roles, shell, source, status, task, time, ui } satisfies Words;

import type { Bucket, ProgressStatus } from '../../generated/plan/types.gen';
import type { Status } from '../ui/StatusTag';
import type { IsoDate } from './date';
import { dueStatus } from './due';

interface Part {
  status: ProgressStatus;
  bucket: Bucket;
  dueOn?: IsoDate | null;
}

/** A unit's part in a task, as a status and the key of its word. */
export function partStatus(part: Part, today: IsoDate): { status: Status; word: 'doneLate' | 'stuck' | null } {
  if (part.status === 'DONE') return { status: 'done', word: part.bucket === 'DONE_LATE' ? 'doneLate' : null };
  if (part.status === 'CANNOT_DO') return { status: 'overdue', word: 'stuck' };
  return { status: dueStatus(part.dueOn, today, part.status === 'IN_PROGRESS' ? 'started' : 'open'), word: null };
}

import { useTranslations } from 'use-intl';
import { partStatus } from '../../shared/format/work-status';
import { useSession } from '../../shared/session/session';
import { StatusTag } from '../../shared/ui/StatusTag';
import type { TaskRow } from './task-api';

/** How a unit's part stands today. */
export function TaskTag({ part }: { part: Pick<TaskRow, 'status' | 'bucket' | 'dueOn'> }) {
  const t = useTranslations('task');
  const { today } = useSession();
  const { status, word } = partStatus(part, today);
  return <StatusTag status={status}>{word ? t(word) : undefined}</StatusTag>;
}

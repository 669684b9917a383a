import { History } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { useSession } from '../../shared/session/session';
import { DueText } from '../../shared/ui/DueText';
import { StatusTag } from '../../shared/ui/StatusTag';
import styles from './Sheet.module.css';
import { TaskTag } from './TaskTag';
import type { AssignmentView } from './task-api';

/** How a part stands: its last day and whether that moved, who holds it since when, what the unit said last. */
export function PartFacts({ part }: { part: AssignmentView }) {
  const t = useTranslations('task');
  const words = useTranslations('taskSheet');
  const { today } = useSession();
  const lateNow = part.bucket === 'OPEN_LATE' || part.bucket === 'DONE_LATE';
  return (
    <>
      <div className={styles.partHead}>
        <h3 className={styles.heading}>
          {part.unit.name} <span className={styles.role}>· {t(`role.${part.role}`)}</span>
        </h3>
        <TaskTag part={part} />
        {part.wasLate && !lateNow && (
          <StatusTag status="soon" icon={History}>
            {words('wasLate')}
          </StatusTag>
        )}
      </div>
      <dl className={styles.facts}>
        <dt>{t('due')}</dt>
        <dd>
          <DueText dueOn={part.dueOn} today={today} isDone={part.status === 'DONE'} />
          {part.originalDueOn && (
            <span className={styles.aside}>{words('extendedFrom', { date: formatDate(part.originalDueOn) })}</span>
          )}
        </dd>
        {part.doneOn && (
          <>
            <dt>{words('doneOn')}</dt>
            <dd>{formatDate(part.doneOn)}</dd>
          </>
        )}
        {part.heldSince && (
          <>
            <dt>{words('heldSince')}</dt>
            <dd>
              {formatDate(part.heldSince)}
              {part.holders?.map((holder) => (
                <span key={`${holder.unit.code} ${holder.to}`} className={styles.aside}>
                  {words('heldBefore', { unit: holder.unit.name, date: formatDate(holder.to) })}
                </span>
              ))}
            </dd>
          </>
        )}
        {(part.note || part.evidence) && (
          <>
            <dt>{words('saidLast')}</dt>
            <dd>
              {part.note}
              {part.evidence && <span className={styles.aside}>{t('evidenceOf', { text: part.evidence })}</span>}
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

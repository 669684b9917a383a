import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { markKey } from '../../shared/source/marks';
import { ReferenceNotices } from '../../shared/source/Notices';
import { DocNumber } from '../../shared/ui/DocNumber';
import { Link } from '../../shared/ui/Link';
import { Unbroken } from '../../shared/ui/Unbroken';
import styles from './Sheet.module.css';
import type { TaskView } from './task-api';

/** The sentence of the document that the task is, where it stands, and what became of what it cites. */
export function TaskSource({ task }: { task: TaskView }) {
  const t = useTranslations('task');
  return (
    <>
      <blockquote className={styles.quote}>
        <Unbroken>{task.text}</Unbroken>
      </blockquote>
      <p className={styles.source}>
        {task.plan && (
          <Link
            to="/ke-hoach/$planId"
            params={{ planId: task.plan.id }}
            search={{ tab: 'tasks', at: markKey('task', task.ordinal - 1) }}
          >
            {t('planOf')} <DocNumber number={task.plan.number} symbol={task.plan.symbol} />{' '}
            {t('planDate', { date: formatDate(task.plan.issuedOn) })}
          </Link>
        )}
        {task.time.text && (
          <>
            {' '}
            · <Unbroken>{t('timeOf', { text: task.time.text })}</Unbroken>
          </>
        )}
      </p>
      <ReferenceNotices notices={task.notices} />
    </>
  );
}

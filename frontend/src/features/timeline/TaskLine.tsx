import type { ComponentProps } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../shared/session/session';
import { Link } from '../../shared/ui/Link';
import { StatusTag } from '../../shared/ui/StatusTag';
import { Unbroken } from '../../shared/ui/Unbroken';
import { barOf } from './geometry';
import lines from './Line.module.css';
import { doneOf, partsOf, rowStatus, windowText } from './rows';
import { TaskBar } from './TaskBar';
import styles from './Timeline.module.css';
import type { TimelineRow } from './timeline-api';

/** One task of the year: its words, how many parts are done, its window drawn and said. */
export function TaskLine({ task, year, ...row }: { task: TimelineRow; year: number } & ComponentProps<'tr'>) {
  const t = useTranslations('timeline');
  const { today } = useSession();
  const status = rowStatus(task, today);
  const bar = barOf(task, year);
  const said = windowText(task) || t('noDate');
  return (
    <tr {...row} className={styles.task}>
      <th scope="row" className={styles.label}>
        <Link to="/nhiem-vu" search={{ task: task.taskId }} look="plain" className={lines.words}>
          <Unbroken>{`${task.ordinal}. ${task.excerpt}`}</Unbroken>
        </Link>
      </th>
      <td className={styles.tally} data-label={t('done')}>
        {doneOf(task)}/{partsOf(task)}
      </td>
      <td className={styles.track}>
        <span className={bar ? lines.said : lines.undated}>
          <span className={lines.saidStatus}>
            <StatusTag status={status} />
          </span>
          {said}
        </span>
        {bar && <TaskBar bar={bar} status={status} share={doneOf(task) / Math.max(1, partsOf(task))} said={said} />}
      </td>
    </tr>
  );
}

import { useTranslations } from 'use-intl';
import { formatInstant } from '../../shared/format/date';
import { UnitNote } from '../../shared/source/Notices';
import styles from './Task.module.css';
import { TaskTag } from './TaskTag';
import type { AssignmentView } from './task-api';

/** What one unit does of a task and what it said of it. */
export function TaskPart({ part }: { part: AssignmentView }) {
  const t = useTranslations('task');
  const history = part.history ?? [];
  return (
    <li className={styles.part}>
      <span>
        {part.unit.name} <span className={styles.role}>{t(`role.${part.role}`)}</span>
      </span>
      <TaskTag part={part} />
      {part.unitNotice && (
        <div className={styles.note}>
          <UnitNote notice={part.unitNotice} />
        </div>
      )}
      {part.note && <p className={styles.note}>{part.note}</p>}
      {part.evidence && <p className={styles.note}>{t('evidenceOf', { text: part.evidence })}</p>}
      {history.length > 0 && (
        <details className={styles.note}>
          <summary>{t('history', { count: history.length })}</summary>
          <ol className={styles.history}>
            {history.map((entry) => (
              <li key={entry.at}>
                {formatInstant(entry.at)} · {t(`said.${entry.status}`)} · {entry.percent}%
                {entry.note && ` · ${entry.note}`}
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

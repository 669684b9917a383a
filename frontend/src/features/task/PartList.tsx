import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../shared/session/session';
import { DueText } from '../../shared/ui/DueText';
import { useGridKeys } from '../../shared/ui/use-grid-keys';
import styles from './Parts.module.css';
import sheet from './Sheet.module.css';
import { TaskTag } from './TaskTag';
import type { AssignmentView } from './task-api';

interface Props {
  parts: readonly AssignmentView[];
  shownId: string | undefined;
  onPick: (id: string) => void;
}

/** What each unit does of the task, the leads first; the shown one is marked, Enter shows another. */
export function PartList({ parts, shownId, onPick }: Props) {
  const t = useTranslations('task');
  const words = useTranslations('taskSheet');
  const { today } = useSession();
  const body = useRef<HTMLTableSectionElement>(null);
  const order = ['LEAD', 'PERFORM', 'COORDINATE'];
  const sorted = [...parts].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  const keys = useGridKeys(body, { open: (index) => sorted[index] && onPick(sorted[index].id) });
  const done = parts.filter((part) => part.status === 'DONE').length;
  return (
    <section>
      <h3 className={sheet.heading}>{words('parts', { done, all: parts.length })}</h3>
      <div className={styles.partsBox}>
        <table aria-label={words('partsLabel')} className={styles.partsTable}>
          <tbody ref={body} {...keys.bodyProps}>
            {sorted.map((part, index) => (
              <tr key={part.id} {...keys.rowProps(index)} aria-current={part.id === shownId || undefined}>
                <th scope="row">
                  {part.unit.name} <span className={sheet.role}>· {t(`role.${part.role}`)}</span>
                </th>
                <td>
                  <DueText dueOn={part.dueOn} today={today} isDone={part.status === 'DONE'} />
                </td>
                <td className={styles.figure}>{part.percent}%</td>
                <td>
                  <TaskTag part={part} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

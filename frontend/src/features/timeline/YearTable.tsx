import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../shared/session/session';
import { useGridKeys } from '../../shared/ui/use-grid-keys';
import { YearAxis } from './Axis';
import { DutyRow } from './DutyRow';
import { monthsOf } from './geometry';
import lines from './Line.module.css';
import { PlanRow } from './PlanRow';
import type { Group } from './rows';
import { TaskLine } from './TaskLine';
import styles from './Timeline.module.css';
import type { TimelineRow } from './timeline-api';

type Line =
  | { kind: 'plan'; group: Group }
  | { kind: 'duties'; group: Group }
  | { kind: 'task'; row: TimelineRow; key: string };

function linesOf(groups: readonly Group[]): Line[] {
  return groups.flatMap((group) => [
    { kind: 'plan' as const, group },
    ...(group.duties.length > 0 ? [{ kind: 'duties' as const, group }] : []),
    ...group.rows.map((row) => ({ kind: 'task' as const, row, key: row.taskId })),
  ]);
}

/** The year's table: one Tab stop, up and down by row, Enter opens the row; the drawing stands beside the words. */
export function YearTable({ year, groups }: { year: number; groups: readonly Group[] }) {
  const t = useTranslations('timeline');
  const { today } = useSession();
  const navigate = useNavigate();
  const body = useRef<HTMLTableSectionElement>(null);
  const all = useMemo(() => linesOf(groups), [groups]);
  const keys = useGridKeys(body, { open: (index) => open(all[index]) });

  function open(line: Line | undefined) {
    if (!line) return;
    if (line.kind === 'task') void navigate({ to: '/nhiem-vu', search: { task: line.row.taskId } });
    else void navigate({ to: '/ke-hoach/$planId', params: { planId: line.group.plan.id } });
  }

  return (
    <div className={styles.scroll}>
      <YearAxis year={year} today={today} />
      <table aria-label={t('title', { year: String(year) })} className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.label}>
              {t('task')}
            </th>
            <th scope="col" className={styles.tally}>
              {t('done')}
            </th>
            <th scope="col" className={styles.track}>
              <span className={lines.hidden}>{t('window')}</span>
              <svg aria-hidden="true" className={styles.months}>
                {monthsOf(year).map(({ month, at }) => (
                  <text key={month} x={`${at}%`} dx="4" y="15">
                    {t('month', { month: String(Number(month.slice(5))) })}
                  </text>
                ))}
              </svg>
            </th>
          </tr>
        </thead>
        <tbody ref={body} {...keys.bodyProps}>
          {all.map((line, index) => {
            const row = keys.rowProps(index);
            if (line.kind === 'plan')
              return <PlanRow key={`plan ${line.group.plan.id}`} plan={line.group.plan} {...row} />;
            if (line.kind === 'duties')
              return <DutyRow key={`duties ${line.group.plan.id}`} duties={line.group.duties} year={year} {...row} />;
            return <TaskLine key={line.key} task={line.row} year={year} {...row} />;
          })}
        </tbody>
      </table>
    </div>
  );
}

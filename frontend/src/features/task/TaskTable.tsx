import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../shared/session/session';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { DocNumber } from '../../shared/ui/DocNumber';
import { DueText } from '../../shared/ui/DueText';
import { Link } from '../../shared/ui/Link';
import { ProgressBar } from '../../shared/ui/ProgressBar';
import { StatusTag } from '../../shared/ui/StatusTag';
import { Unbroken } from '../../shared/ui/Unbroken';
import { Pick, usePickWords } from './Pick';
import type { Selection } from './selection';
import styles from './Task.module.css';
import { TaskTag } from './TaskTag';
import type { TaskRow } from './task-api';
import type { TaskFilters } from './task-search';

interface Props {
  rows: TaskRow[];
  currentId: string | null;
  sort: TaskFilters['sort'];
  onSort: (sort: TaskFilters['sort']) => void;
  onOpen: (row: TaskRow) => void;
  marks: Marks;
}

/** The marked rows and how a mark changes. */
export interface Marks {
  selection: Selection;
  onMark: (row: TaskRow, range: boolean) => void;
  onMarkAll: () => void;
}

function useMarkColumn(rows: TaskRow[], { selection, onMark, onMarkAll }: Marks): Column<TaskRow> {
  const words = usePickWords();
  const all = rows.every((row) => selection.ids.has(row.assignmentId));
  return {
    id: 'mark',
    header: () => <Pick label={words.all} isPicked={all} isMixed={selection.ids.size > 0} onPick={onMarkAll} />,
    meta: { width: 'fit' },
    cell: ({ row: { original: row } }) => (
      <Pick
        label={words.row(row.ordinal, row.unit.name)}
        isPicked={selection.ids.has(row.assignmentId)}
        onPick={(range) => onMark(row, range)}
      />
    ),
  };
}

function useColumns(): Column<TaskRow>[] {
  const t = useTranslations('task');
  const { today } = useSession();
  return useMemo(
    () => [
      {
        id: 'text',
        header: t('task'),
        meta: { width: 'wide' },
        cell: ({ row: { original: row } }) => (
          <Link
            to="/nhiem-vu"
            search={(before: object) => ({ ...before, task: row.taskId, part: row.assignmentId })}
            look="plain"
            className={styles.text}
          >
            <Unbroken>{`${row.ordinal}. ${row.excerpt}`}</Unbroken>
          </Link>
        ),
      },
      {
        id: 'unit',
        header: t('unit'),
        meta: { width: 'name', sorts: ['UNIT'] },
        cell: ({ row: { original: row } }) => (
          <>
            {row.unit.name} <span className={styles.role}>· {t(`role.${row.role}`)}</span>
            {row.unitNotice?.decisionNeeded && <StatusTag status="soon">{t('decide')}</StatusTag>}
          </>
        ),
      },
      {
        id: 'plan',
        header: t('plan'),
        meta: { width: 'fit', sorts: ['PLAN'] },
        cell: ({ row: { original: row } }) => (
          <Link to="/ke-hoach/$planId" params={{ planId: row.plan.id }} look="plain">
            <DocNumber number={row.plan.number} symbol={row.plan.symbol} />
          </Link>
        ),
      },
      {
        id: 'due',
        header: t('due'),
        meta: { width: 'fit', sorts: ['DUE', 'DUE_DESC'] },
        cell: ({ row: { original: row } }) => (
          <DueText dueOn={row.dueOn} today={today} isDone={row.status === 'DONE'} otherwise={row.timeText} />
        ),
      },
      {
        id: 'percent',
        header: t('progress'),
        meta: { width: 'fit' },
        cell: ({ row }) => <ProgressBar label={t('progress')} percent={row.original.percent} />,
      },
      { id: 'status', header: t('status'), meta: { width: 'fit' }, cell: ({ row }) => <TaskTag part={row.original} /> },
    ],
    [t, today],
  );
}

/** A table whose rows open the side sheet; its heads order it. */
export function TaskTable({ rows, currentId, sort, onSort, onOpen, marks }: Props) {
  const t = useTranslations('task');
  const mark = useMarkColumn(rows, marks);
  const facts = useColumns();
  return (
    <DataTable
      label={t('title')}
      columns={[mark, ...facts]}
      rows={rows}
      rowId={(row) => row.assignmentId}
      currentId={currentId}
      sort={sort ?? 'DUE'}
      onSort={(next) => onSort(next === 'DUE' ? undefined : (next as TaskFilters['sort']))}
      onOpen={onOpen}
      onMark={marks.onMark}
    />
  );
}

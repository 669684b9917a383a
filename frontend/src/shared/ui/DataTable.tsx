import { type ColumnDef, type RowData, tableFeatures, useTable } from '@tanstack/react-table';
import { useRef } from 'react';
import { cx } from './cx';
import styles from './DataTable.module.css';
import { ariaSort, SortHead } from './SortHead';
import { useGridKeys } from './use-grid-keys';

const features = tableFeatures({});

export type Column<Row extends RowData> = ColumnDef<typeof features, Row>;

/** What a column may say of its looks, in its `meta`. */
export interface ColumnLook {
  align?: 'end';
  width?: 'fit' | 'half' | 'name' | 'wide';
  /** The orders that its head gives, one after the other at each press. */
  sorts?: readonly string[];
  /** Shown beside the value on a phone. */
  label?: string;
}

interface Props<Row extends RowData> {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowId: (row: Row) => string;
  /** Enter or a click on the row; the row should also hold a link or button that does the same. */
  onOpen?: (row: Row) => void;
  /** The row shown in a side sheet. */
  currentId?: string | null;
  /** The order of the rows now, and what a press of a head asks for. */
  sort?: string;
  onSort?: (sort: string) => void;
  /** Space on a row; with Shift all rows from the last marked one. */
  onMark?: (row: Row, range: boolean) => void;
}

const look = (meta: unknown): ColumnLook => (meta as ColumnLook | undefined) ?? {};

/** A native table with one Tab stop: arrows move by row, right and left through the row's controls. */
export function DataTable<Row extends RowData>(props: Props<Row>) {
  const { label, columns, rows, rowId, onOpen, currentId, sort, onSort, onMark } = props;
  const table = useTable({ features, columns, data: rows, getRowId: rowId });
  const body = useRef<HTMLTableSectionElement>(null);
  const keys = useGridKeys(body, {
    open: (index) => rows[index] && onOpen?.(rows[index]),
    mark: onMark && ((index, range) => rows[index] && onMark(rows[index], range)),
  });
  return (
    <div className={styles.scroll}>
      <table aria-label={label} className={styles.table}>
        <thead {...keys.headProps}>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const { align, width, sorts } = look(header.column.columnDef.meta);
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={ariaSort(sorts, sort)}
                    className={cx(align && styles.end, width && styles[width])}
                  >
                    {sorts && onSort ? (
                      <SortHead sorts={sorts} sort={sort} onSort={onSort}>
                        <table.FlexRender header={header} />
                      </SortHead>
                    ) : (
                      <table.FlexRender header={header} />
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody ref={body} {...keys.bodyProps}>
          {table.getRowModel().rows.map((row, index) => (
            <tr
              key={row.id}
              {...keys.rowProps(index)}
              aria-current={row.id === currentId || undefined}
              className={cx(onOpen && styles.opens)}
            >
              {row.getAllCells().map((cell) => {
                const { align, width, label: name } = look(cell.column.columnDef.meta);
                return (
                  <td
                    key={cell.id}
                    data-label={name}
                    className={cx(align && styles.end, width === 'fit' && styles.whole)}
                  >
                    <table.FlexRender cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

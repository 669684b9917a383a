import { CircleMinus, CirclePlus, type LucideIcon, PenLine, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { cx } from '../../shared/ui/cx';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import type { ImportRow } from './import-api';
import styles from './UnitImport.module.css';

const icons: Record<ImportRow['action'], LucideIcon> = {
  CREATE: CirclePlus,
  CHANGE: PenLine,
  SAME: CircleMinus,
  ERROR: TriangleAlert,
};

/** One line of the file in each row: what it does, and its messages. */
export function RowTable({ rows }: { rows: ImportRow[] }) {
  const t = useTranslations('unitImport');
  const columns: Column<ImportRow>[] = [
    {
      id: 'row',
      header: t('row'),
      meta: { width: 'fit', align: 'end', label: t('row') },
      cell: ({ row }) => row.original.row,
    },
    { id: 'action', header: t('action'), meta: { width: 'fit' }, cell: ({ row }) => <Action row={row.original} /> },
    { id: 'code', header: t('code'), meta: { width: 'fit' }, cell: ({ row }) => row.original.code },
    { id: 'name', header: t('name'), cell: ({ row }) => row.original.name },
    {
      id: 'messages',
      header: t('messages'),
      meta: { width: 'wide' },
      cell: ({ row }) => (
        <ul>
          {row.original.messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      ),
    },
  ];
  return <DataTable label={t('result')} columns={columns} rows={rows} rowId={(row) => String(row.row)} />;
}

function Action({ row }: { row: ImportRow }) {
  const t = useTranslations('unitImport');
  const Icon = icons[row.action];
  return (
    <span className={cx(styles.action, row.action === 'ERROR' && styles.error)}>
      <Icon aria-hidden className={styles.icon} />
      {t(`does.${row.action}`)}
    </span>
  );
}

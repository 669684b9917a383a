import { useTranslations } from 'use-intl';
import { formatInstant } from '../../shared/format/date';
import { docNumber } from '../../shared/format/doc-number';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { DocNumber } from '../../shared/ui/DocNumber';
import { DocTitle } from '../../shared/ui/DocTitle';
import { Link } from '../../shared/ui/Link';
import { StatusTag } from '../../shared/ui/StatusTag';
import styles from './Import.module.css';
import type { ImportRow } from './import-api';

export function ImportTable({ rows, onOpen }: { rows: ImportRow[]; onOpen: (id: string) => void }) {
  const t = useTranslations('importing');
  const columns: Column<ImportRow>[] = [
    {
      id: 'subject',
      header: t('document'),
      meta: { width: 'wide' },
      cell: ({ row: { original: row } }) => (
        <Link to="/nhap-ke-hoach/$importId" params={{ importId: row.id }} look="plain">
          <DocTitle>{row.subject ?? row.fileName}</DocTitle>
        </Link>
      ),
    },
    {
      id: 'number',
      header: t('number'),
      cell: ({ row: { original: row } }) =>
        docNumber(row.number, row.symbol) ? <DocNumber number={row.number} symbol={row.symbol} /> : t('noNumber'),
    },
    {
      id: 'read',
      header: t('readOut'),
      cell: ({ row: { original: row } }) => t('readCounts', { tasks: row.taskCount, duties: row.dutyCount }),
    },
    { id: 'at', header: t('receivedAt'), cell: ({ row }) => formatInstant(row.original.createdAt) },
    {
      id: 'status',
      header: t('status'),
      cell: ({ row: { original: row } }) => {
        const accepted = row.status === 'ACCEPTED';
        return (
          <>
            <StatusTag status={accepted ? 'done' : 'progress'}>{t(accepted ? 'accepted' : 'reviewing')}</StatusTag>
            {!accepted && row.openFindings > 0 && (
              <div className={styles.left}>{t('openLeft', { count: row.openFindings })}</div>
            )}
          </>
        );
      },
    },
  ];
  return (
    <DataTable
      label={t('earlier')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      onOpen={(row) => onOpen(row.id)}
    />
  );
}

import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { DocNumber } from '../../shared/ui/DocNumber';
import { DocTitle } from '../../shared/ui/DocTitle';
import { Link } from '../../shared/ui/Link';
import { StatusTag } from '../../shared/ui/StatusTag';
import type { RegisterEntry } from './register-api';

const LOOK = { ISSUED: 'done', SUSPENDED: 'returned', CLOSED: 'idle', CANCELLED: 'exempt' } as const;

export function RegisterTable({ entries }: { entries: RegisterEntry[] }) {
  const t = useTranslations('register');
  const states = useTranslations('plan');
  const navigate = useNavigate();
  const columns: Column<RegisterEntry>[] = [
    {
      id: 'number',
      header: t('number'),
      meta: { width: 'fit' },
      cell: ({ row: { original } }) => <DocNumber number={original.number} symbol={original.symbol} />,
    },
    {
      id: 'subject',
      header: t('subject'),
      meta: { width: 'wide' },
      cell: ({ row: { original } }) => (
        <Link to="/ke-hoach/$planId" params={{ planId: original.planId }} look="plain">
          <DocTitle>{original.subject}</DocTitle>
        </Link>
      ),
    },
    {
      id: 'issuedOn',
      header: t('issuedOn'),
      meta: { width: 'fit' },
      cell: ({ row }) => formatDate(row.original.issuedOn),
    },
    {
      id: 'status',
      header: t('status'),
      meta: { width: 'fit' },
      cell: ({ row }) => (
        <StatusTag status={LOOK[row.original.status]}>{states(`state.${row.original.status}`)}</StatusTag>
      ),
    },
  ];
  return (
    <DataTable
      label={t('number')}
      columns={columns}
      rows={entries}
      rowId={(entry) => entry.planId}
      onOpen={(entry) => void navigate({ to: '/ke-hoach/$planId', params: { planId: entry.planId } })}
    />
  );
}

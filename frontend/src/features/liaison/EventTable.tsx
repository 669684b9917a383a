import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { ReceiptTag } from '../../shared/official/ReceiptTag';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { DocNumber } from '../../shared/ui/DocNumber';
import { DocTitle } from '../../shared/ui/DocTitle';
import { Link } from '../../shared/ui/Link';
import { StatusTag } from '../../shared/ui/StatusTag';
import type { LiaisonEvent } from './liaison-api';

export function EventTable({ label, events }: { label: string; events: LiaisonEvent[] }) {
  const t = useTranslations('liaison');
  const navigate = useNavigate();
  const columns: Column<LiaisonEvent>[] = [
    {
      id: 'number',
      header: t('number'),
      meta: { width: 'fit' },
      cell: ({ row: { original } }) => (
        <Link to="/cong-an/$releaseId" params={{ releaseId: original.release.id }} look="plain">
          <DocNumber number={original.release.number} symbol={original.release.symbol} />
        </Link>
      ),
    },
    {
      id: 'subject',
      header: t('subject'),
      meta: { width: 'wide' },
      cell: ({ row }) => <DocTitle>{row.original.release.subject}</DocTitle>,
    },
    { id: 'agency', header: t('agency'), cell: ({ row }) => row.original.release.agency.name },
    {
      id: 'issuedOn',
      header: t('issuedOn'),
      meta: { width: 'fit' },
      cell: ({ row }) => formatDate(row.original.release.issuedOn),
    },
    { id: 'state', header: t('state'), meta: { width: 'fit' }, cell: ({ row }) => <State event={row.original} /> },
  ];
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={events}
      rowId={(event) => event.release.id}
      onOpen={(event) => void navigate({ to: '/cong-an/$releaseId', params: { releaseId: event.release.id } })}
    />
  );
}

function State({ event: { event, release } }: { event: LiaisonEvent }) {
  const t = useTranslations('liaison.event');
  if (event !== 'ISSUED') return <StatusTag status="returned">{t(event)}</StatusTag>;
  return release.lastReceipt ? (
    <ReceiptTag code={release.lastReceipt} />
  ) : (
    <StatusTag status="soon">{t(event)}</StatusTag>
  );
}

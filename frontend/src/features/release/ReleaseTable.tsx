import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { ReceiptTag } from '../../shared/official/ReceiptTag';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { DocNumber } from '../../shared/ui/DocNumber';
import { DocTitle } from '../../shared/ui/DocTitle';
import { Link } from '../../shared/ui/Link';
import type { ReleaseSummary } from './release-api';

export function ReleaseTable({ releases }: { releases: ReleaseSummary[] }) {
  const t = useTranslations('release');
  const navigate = useNavigate();
  const columns: Column<ReleaseSummary>[] = [
    {
      id: 'number',
      header: t('number'),
      meta: { width: 'fit' },
      cell: ({ row: { original: release } }) => (
        <Link to="/phat-hanh/$releaseId" params={{ releaseId: release.id }} look="plain">
          <DocNumber number={release.number} symbol={release.symbol} />
        </Link>
      ),
    },
    {
      id: 'subject',
      header: t('subject'),
      meta: { width: 'wide' },
      cell: ({ row }) => <DocTitle>{row.original.subject}</DocTitle>,
    },
    { id: 'recipient', header: t('recipient'), cell: ({ row }) => row.original.recipient.name },
    {
      id: 'issuedOn',
      header: t('issuedOn'),
      meta: { width: 'fit' },
      cell: ({ row }) => formatDate(row.original.issuedOn),
    },
    {
      id: 'receipt',
      header: t('receipt'),
      meta: { width: 'fit' },
      cell: ({ row }) => <ReceiptTag code={row.original.lastReceipt} />,
    },
  ];
  return (
    <DataTable
      label={t('tab.issued')}
      columns={columns}
      rows={releases}
      rowId={(release) => release.id}
      onOpen={(release) => void navigate({ to: '/phat-hanh/$releaseId', params: { releaseId: release.id } })}
    />
  );
}

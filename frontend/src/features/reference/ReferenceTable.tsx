import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { docType } from '../../shared/format/doc-type';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { DocNumber } from '../../shared/ui/DocNumber';
import { Link } from '../../shared/ui/Link';
import type { LegalReferenceResponse } from './reference-api';

interface Props {
  references: LegalReferenceResponse[];
  currentId: string | null;
  onOpen: (id: string) => void;
}

export function ReferenceTable({ references, currentId, onOpen }: Props) {
  const t = useTranslations('reference');
  const columns: Column<LegalReferenceResponse>[] = [
    {
      id: 'number',
      header: t('number'),
      meta: { width: 'fit' },
      cell: ({ row: { original: document } }) => (
        <Link to="/van-ban" search={(before: object) => ({ ...before, id: document.id })} look="plain">
          <DocNumber number={document.number} />
        </Link>
      ),
    },
    { id: 'type', header: t('type'), meta: { width: 'fit' }, cell: ({ row }) => docType(row.original.type) },
    { id: 'subject', header: t('subject'), meta: { width: 'wide' }, cell: ({ row }) => row.original.subject },
    { id: 'issuer', header: t('issuer'), cell: ({ row }) => row.original.issuer },
    { id: 'date', header: t('issuedOn'), meta: { width: 'fit' }, cell: ({ row }) => formatDate(row.original.issuedOn) },
  ];
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={references}
      rowId={(document) => document.id}
      currentId={currentId}
      onOpen={(document) => onOpen(document.id)}
    />
  );
}

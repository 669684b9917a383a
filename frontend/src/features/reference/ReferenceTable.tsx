import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { docType } from '../../shared/format/doc-type';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { DocNumber } from '../../shared/ui/DocNumber';
import { DocTitle } from '../../shared/ui/DocTitle';
import { Link } from '../../shared/ui/Link';
import styles from './Reference.module.css';
import type { ReferenceRow } from './reference-api';
import { StandingTag } from './StandingTag';

interface Props {
  references: ReferenceRow[];
  asOf: string | undefined;
  onOpen: (id: string) => void;
}

function useColumns(asOf: string | undefined): Column<ReferenceRow>[] {
  const t = useTranslations('reference');
  return useMemo(
    () => [
      {
        id: 'number',
        header: t('number'),
        meta: { width: 'fit' },
        cell: ({ row: { original: document } }) => (
          <>
            <Link
              to="/van-ban/$referenceId"
              params={{ referenceId: document.id }}
              search={{ asOf }}
              look="plain"
              className={styles.number}
            >
              <DocNumber number={document.number} />
            </Link>
            <span className={styles.below}>{docType(document.type)}</span>
          </>
        ),
      },
      {
        id: 'subject',
        header: t('subject'),
        meta: { width: 'wide' },
        cell: ({ row }) => row.original.subject && <DocTitle>{row.original.subject}</DocTitle>,
      },
      {
        id: 'issued',
        header: t('issued'),
        cell: ({ row: { original: document } }) => (
          <>
            {formatDate(document.issuedOn)}
            <span className={styles.below}>{document.issuer}</span>
          </>
        ),
      },
      {
        id: 'standing',
        header: t('standing'),
        meta: { width: 'fit' },
        cell: ({ row }) => <StandingTag status={row.original.standing} />,
      },
    ],
    [t, asOf],
  );
}

export function ReferenceTable({ references, asOf, onOpen }: Props) {
  const t = useTranslations('reference');
  const columns = useColumns(asOf);
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={references}
      rowId={(document) => document.id}
      onOpen={(document) => onOpen(document.id)}
    />
  );
}

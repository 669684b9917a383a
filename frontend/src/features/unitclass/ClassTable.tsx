import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { Link } from '../../shared/ui/Link';
import styles from './Class.module.css';
import type { UnitClass } from './class-api';
import { useDefinitionWords } from './use-definition-words';
import { useParentNames } from './use-parent-names';

export function ClassTable({ classes, asOf }: { classes: UnitClass[]; asOf: string | undefined }) {
  const t = useTranslations('unitClass');
  const says = useDefinitionWords();
  const navigate = useNavigate();
  const nameOf = useParentNames(classes, asOf);
  const columns: Column<UnitClass>[] = [
    {
      id: 'name',
      header: t('name'),
      meta: { width: 'half' },
      cell: ({ row: { original: each } }) => (
        <Link to="/don-vi/nhom/$id" params={{ id: each.id }} search={{ asOf }} look="plain" className={styles.strong}>
          {each.name}
        </Link>
      ),
    },
    { id: 'code', header: t('code'), meta: { width: 'fit' }, cell: ({ row }) => row.original.code },
    {
      id: 'definition',
      header: t('definition'),
      cell: ({ row }) => says(row.original.definition, nameOf),
    },
    {
      id: 'from',
      header: t('from'),
      meta: { width: 'fit', label: t('from') },
      cell: ({ row }) => formatDate(row.original.from),
    },
    {
      id: 'members',
      header: t('members'),
      meta: { width: 'fit', align: 'end', label: t('members') },
      cell: ({ row }) => row.original.members.length,
    },
  ];
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={classes}
      rowId={(each) => each.id}
      onOpen={(each) => void navigate({ to: '/don-vi/nhom/$id', params: { id: each.id }, search: { asOf } })}
    />
  );
}

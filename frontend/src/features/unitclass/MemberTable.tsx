import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { Link } from '../../shared/ui/Link';
import { Panel } from '../../shared/ui/Panel';
import styles from './Class.module.css';
import type { ClassMember } from './class-api';

/** Rows that are shown at first, and with each "more". */
const STEP = 200;

/** Who is in the class on the day. */
export function MemberTable({ members, asOf }: { members: ClassMember[]; asOf: string | undefined }) {
  const t = useTranslations('unitClass');
  const ui = useTranslations('ui');
  const navigate = useNavigate();
  const [shown, setShown] = useState(STEP);
  const columns: Column<ClassMember>[] = [
    {
      id: 'name',
      header: t('unitName'),
      cell: ({ row: { original: unit } }) => (
        <Link to="/don-vi/$id" params={{ id: unit.id }} search={{ asOf }} look="plain" className={styles.strong}>
          {unit.name}
        </Link>
      ),
    },
    { id: 'code', header: t('unitCode'), meta: { width: 'fit' }, cell: ({ row }) => row.original.code },
  ];
  return (
    <Panel title={t('members')} aside={t('count', { count: members.length })} fill="flush">
      {members.length === 0 ? (
        <p className={styles.note}>{t('noMembers')}</p>
      ) : (
        <DataTable
          label={t('members')}
          columns={columns}
          rows={members.slice(0, shown)}
          rowId={(unit) => unit.id}
          onOpen={(unit) => void navigate({ to: '/don-vi/$id', params: { id: unit.id }, search: { asOf } })}
        />
      )}
      {members.length > shown && (
        <div className={styles.more}>
          <Button variant="quiet" onPress={() => setShown(shown + STEP)}>
            {ui('more')}
          </Button>
        </div>
      )}
    </Panel>
  );
}

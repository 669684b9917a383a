import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { DocNumber } from '../../shared/ui/DocNumber';
import { DocTitle } from '../../shared/ui/DocTitle';
import { Link } from '../../shared/ui/Link';
import { PlanTag } from './PlanTag';
import type { PlanRow } from './plan-api';

export function PlanTable({ plans }: { plans: PlanRow[] }) {
  const t = useTranslations('plan');
  const navigate = useNavigate();
  const columns: Column<PlanRow>[] = [
    {
      id: 'number',
      header: t('number'),
      meta: { width: 'fit' },
      cell: ({ row: { original: plan } }) => <DocNumber number={plan.number} symbol={plan.symbol} />,
    },
    {
      id: 'subject',
      header: t('subject'),
      meta: { width: 'wide' },
      cell: ({ row: { original: plan } }) => (
        <Link to="/ke-hoach/$planId" params={{ planId: plan.id }} look="plain">
          <DocTitle>{plan.subject}</DocTitle>
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
      id: 'tasks',
      header: t('tasks'),
      meta: { align: 'end', width: 'fit', label: t('tasks') },
      cell: ({ row }) => row.original.taskCount,
    },
    {
      id: 'duties',
      header: t('duties'),
      meta: { align: 'end', width: 'fit', label: t('duties') },
      cell: ({ row }) => row.original.dutyCount,
    },
    {
      id: 'status',
      header: t('status'),
      meta: { width: 'fit' },
      cell: ({ row }) => <PlanTag status={row.original.status} />,
    },
  ];
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={plans}
      rowId={(plan) => plan.id}
      onOpen={(plan) => void navigate({ to: '/ke-hoach/$planId', params: { planId: plan.id } })}
    />
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { formatInstant } from '../../shared/format/date';
import { docNumber } from '../../shared/format/doc-number';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { Skeleton } from '../../shared/ui/Skeleton';
import { StatusTag } from '../../shared/ui/StatusTag';
import { Unbroken } from '../../shared/ui/Unbroken';
import { UploadBox } from '../../shared/upload/UploadBox';
import styles from './Revision.module.css';
import { planQuery, type RevisionRow, type RevisionView, revisionsQuery } from './revision-api';

const route = getRouteApi('/shell/ke-hoach/$planId/ban-sua');
const looks = { PROPOSED: 'progress', APPLIED: 'done', DISCARDED: 'exempt' } as const;

/** Drop the corrected document of a plan, and find the earlier ones again. */
export function RevisionsPage() {
  const t = useTranslations('revision');
  const shell = useTranslations('shell.page');
  const { planId } = route.useParams();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const plan = useQuery(planQuery(planId));
  const revisions = useQuery(revisionsQuery(planId));
  const open = (revisionId: string) =>
    void navigate({ to: '/ke-hoach/$planId/ban-sua/$revisionId', params: { planId, revisionId } });

  if (plan.isError) return <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />;
  if (!plan.data) return <Skeleton lines={8} />;
  const number = docNumber(plan.data.value.number, plan.data.value.symbol) || t('planWithoutNumber');
  return (
    <>
      <PageHeader
        trail={
          <Breadcrumb>
            <Link to="/ke-hoach">{shell('plans')}</Link>
            <Link to="/ke-hoach/$planId" params={{ planId }}>
              {number}
            </Link>
          </Breadcrumb>
        }
        title={t('titleOf', { number })}
        sentence={t('dropSentence')}
      />
      <div className={styles.stack}>
        <UploadBox<RevisionView>
          path={`/api/plan/v1/plans/${planId}/revisions`}
          title={t('drop')}
          onRead={(revision) => {
            void queries.invalidateQueries({ queryKey: ['revisions', 'of', planId] });
            open(revision.id);
          }}
        />
        {revisions.isError && <ErrorState error={revisions.error} onRetry={() => void revisions.refetch()} />}
        {revisions.data && revisions.data.length > 0 && (
          <Panel title={t('earlier')} fill="flush">
            <Rows planId={planId} rows={revisions.data} onOpen={open} />
          </Panel>
        )}
      </div>
    </>
  );
}

function Rows({ planId, rows, onOpen }: { planId: string; rows: RevisionRow[]; onOpen: (id: string) => void }) {
  const t = useTranslations('revision');
  const columns: Column<RevisionRow>[] = [
    {
      id: 'at',
      header: t('receivedAt'),
      cell: ({ row: { original: row } }) => (
        <Link to="/ke-hoach/$planId/ban-sua/$revisionId" params={{ planId, revisionId: row.id }} look="plain">
          {formatInstant(row.createdAt)}
        </Link>
      ),
    },
    {
      id: 'reason',
      header: t('reason'),
      meta: { width: 'wide' },
      cell: ({ row: { original: row } }) =>
        row.reason ? (
          <Unbroken>{row.reason}</Unbroken>
        ) : (
          <span className={styles.quiet}>{t(row.status === 'PROPOSED' ? 'reasonLater' : 'reasonNone')}</span>
        ),
    },
    {
      id: 'status',
      header: t('status'),
      cell: ({ row: { original: row } }) => (
        <StatusTag status={looks[row.status]}>{t(`state.${row.status}`)}</StatusTag>
      ),
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

import { useQuery } from '@tanstack/react-query';
import { FilePenLine } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../shared/session/session';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { Skeleton } from '../../shared/ui/Skeleton';
import { OwnRounds } from './OwnRounds';
import { ownRoundsQuery } from './reports-api';

/** The rounds that the person's unit reports in, with its reports. */
export function ReportsPage() {
  const t = useTranslations('report');
  const { unit, today } = useSession();
  const rounds = useQuery(ownRoundsQuery(Number(today.slice(0, 4)), unit.code));
  const open = rounds.data?.filter(
    ({ report }) => !report || ['DRAFT', 'RETURNED', 'AWAITING_APPROVAL'].includes(report.status),
  );
  return (
    <>
      <PageHeader title={t('listTitle')} sentence={open && t('listSentence', { open: open.length })} />
      <Panel fill="flush">
        {rounds.isPending && <Skeleton lines={5} />}
        {rounds.isError && <ErrorState error={rounds.error} onRetry={() => void rounds.refetch()} />}
        {rounds.data?.length === 0 && <EmptyState icon={FilePenLine} title={t('none')} text={t('noneText')} />}
        {rounds.data && rounds.data.length > 0 && <OwnRounds rounds={rounds.data} />}
      </Panel>
    </>
  );
}

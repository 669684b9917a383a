import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { docNumber } from '../../shared/format/doc-number';
import { Desk, OnScreen } from '../../shared/official/Desk';
import { OfficialSheet } from '../../shared/official/OfficialSheet';
import { ReleaseFacts } from '../../shared/official/ReleaseFacts';
import { sheetOfRelease } from '../../shared/official/sheet-model';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { ErrorState } from '../../shared/ui/ErrorState';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { PrintButton } from '../../shared/ui/PrintButton';
import { Skeleton } from '../../shared/ui/Skeleton';
import { ConfirmPanel } from './ConfirmPanel';
import { eventsQuery, liaisonReleaseQuery } from './liaison-api';

const route = getRouteApi('/shell/cong-an/$releaseId');

/** One release as its recipient reads, downloads and confirms it. */
export function LiaisonReleasePage() {
  const t = useTranslations('liaison');
  const words = useTranslations('official');
  const { releaseId } = route.useParams();
  const found = useQuery(liaisonReleaseQuery(releaseId));
  const events = useQuery(eventsQuery);
  const last = events.data?.find((event) => event.release.id === releaseId);
  const release = found.data;
  const document = useMemo(() => release && sheetOfRelease(release), [release]);
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (!release || !document) return <Skeleton lines={14} />;
  const number = docNumber(release.number, release.symbol);
  return (
    <>
      <OnScreen>
        <PageHeader
          trail={
            <Breadcrumb>
              <Link to="/cong-an">{t('title')}</Link>
            </Breadcrumb>
          }
          title={t('documentTitle', { number, date: formatDate(release.issuedOn) })}
          sentence={release.subject}
          actions={<PrintButton />}
        />
      </OnScreen>
      <Desk
        aside={
          <>
            {last?.event === 'RECALLED' && <FindingNote severity="ERROR" message={t('recalled')} />}
            {last?.event === 'REPLACED' && <FindingNote severity="WARNING" message={t('replaced')} />}
            <ReleaseFacts release={release} path={`/api/report/v1/liaison/releases/${release.id}/document.docx`} />
            {events.data && (
              <ConfirmPanel
                key={last?.event}
                releaseId={release.id}
                event={last?.event ?? 'ISSUED'}
                last={last?.release.lastReceipt}
              />
            )}
          </>
        }
      >
        <OfficialSheet label={words('sheet')} document={document} />
      </Desk>
    </>
  );
}

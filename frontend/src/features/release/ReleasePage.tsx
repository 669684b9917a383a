import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { docNumber } from '../../shared/format/doc-number';
import { Desk, OnScreen } from '../../shared/official/Desk';
import { OfficialSheet } from '../../shared/official/OfficialSheet';
import { ReleaseFacts } from '../../shared/official/ReleaseFacts';
import { SourceChips } from '../../shared/official/SourceChips';
import { sheetOfRelease } from '../../shared/official/sheet-model';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { Checkbox } from '../../shared/ui/Checkbox';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { PrintButton } from '../../shared/ui/PrintButton';
import { Skeleton } from '../../shared/ui/Skeleton';
import { ReceiptList } from './ReceiptList';
import { releaseQuery } from './release-api';

const route = getRouteApi('/shell/phat-hanh/$releaseId');

/** An issued report: what was sent, its file and fingerprint, and what the recipient said of it. */
export function ReleasePage() {
  const t = useTranslations('release');
  const words = useTranslations('official');
  const { releaseId } = route.useParams();
  const found = useQuery(releaseQuery(releaseId));
  const [withSources, setWithSources] = useState(false);
  const release = found.data?.release;
  const document = useMemo(() => release && sheetOfRelease(release), [release]);
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data || !release || !document) return <Skeleton lines={14} />;
  return (
    <>
      <OnScreen>
        <PageHeader
          trail={
            <Breadcrumb>
              <Link to="/phat-hanh" search={{ state: 'issued' }}>
                {t('title')}
              </Link>
            </Breadcrumb>
          }
          title={t('releaseTitle', {
            number: docNumber(release.number, release.symbol),
            date: formatDate(release.issuedOn),
          })}
          sentence={release.subject}
          actions={<PrintButton />}
        />
      </OnScreen>
      <Desk
        aside={
          <>
            <ReleaseFacts release={release} path={`/api/report/v1/releases/${release.id}/document.docx`} />
            <ReceiptList receipts={found.data.receipts} />
          </>
        }
      >
        <div>
          <OnScreen>
            <Checkbox isSelected={withSources} onChange={setWithSources}>
              {words('showSources')}
            </Checkbox>
          </OnScreen>
          <OfficialSheet
            label={words('sheet')}
            document={document}
            noteOf={withSources ? (paragraph) => <SourceChips sources={paragraph.sources} /> : undefined}
          />
        </div>
      </Desk>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Tagged } from '../../shared/api/tagged';
import { Desk, OnScreen } from '../../shared/official/Desk';
import { OfficialSheet } from '../../shared/official/OfficialSheet';
import { SourceChips } from '../../shared/official/SourceChips';
import { type Report, reportQuery } from '../../shared/report/report-api';
import { Timeline } from '../../shared/report/Timeline';
import { useSession } from '../../shared/session/session';
import { Checkbox } from '../../shared/ui/Checkbox';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Skeleton } from '../../shared/ui/Skeleton';
import { IssueFormPanel } from './IssueFormPanel';
import { IssueHead } from './IssueHead';
import { emptyForm, type IssueForm, previewOf } from './preview';
import { lastReleaseQuery, previewQuery, type ReleasePreview } from './release-api';

const route = getRouteApi('/shell/phat-hanh/bao-cao/$reportId');

/** The office's report as it will be printed, with the decision or the form of whose turn it is. */
export function IssuePage() {
  const { reportId } = route.useParams();
  const report = useQuery(reportQuery(reportId));
  const version = report.data?.value.version;
  const preview = useQuery({ ...previewQuery(reportId, version ?? 0), enabled: version !== undefined });
  const last = useQuery(lastReleaseQuery);
  if (report.isError) return <ErrorState error={report.error} onRetry={() => void report.refetch()} />;
  if (preview.isError) return <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />;
  if (!report.data || !preview.data || last.isPending) return <Skeleton lines={14} />;
  const usual = last.data && {
    place: last.data.place,
    authority: (last.data.signer.authority ?? []).join('\n'),
    position: last.data.signer.position ?? '',
  };
  return <Work key={reportId} report={report.data} preview={preview.data} usual={usual ?? {}} />;
}

interface WorkProps {
  report: Tagged<Report>;
  preview: ReleasePreview;
  usual: Partial<IssueForm>;
}

function Work({ report, preview, usual }: WorkProps) {
  const t = useTranslations('official');
  const { today } = useSession();
  const [withSources, setWithSources] = useState(false);
  const [form, setForm] = useState<IssueForm>({ ...emptyForm, issuedOn: today, ...usual });
  const { value, etag } = report;
  const document = useMemo(() => previewOf(value, preview, form), [value, preview, form]);
  const mayIssue = value.allowedActions.includes('ISSUE');
  return (
    <>
      <OnScreen>
        <IssueHead report={value} />
      </OnScreen>
      <Desk
        aside={
          <>
            {mayIssue && <IssueFormPanel report={value} etag={etag} form={form} onChange={setForm} />}
            <Timeline entries={value.timeline} />
          </>
        }
      >
        <div>
          <OnScreen>
            <Checkbox isSelected={withSources} onChange={setWithSources}>
              {t('showSources')}
            </Checkbox>
          </OnScreen>
          <OfficialSheet
            label={t('sheet')}
            document={document}
            noteOf={withSources ? (paragraph) => <SourceChips sources={paragraph.sources} /> : undefined}
          />
        </div>
      </Desk>
    </>
  );
}

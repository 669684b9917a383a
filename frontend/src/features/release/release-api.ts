import { queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  releaseResourceGet,
  releaseResourceIssue,
  releaseResourceList,
  releaseResourcePreview,
  reportResourceList,
} from '../../generated/report/sdk.gen';
import type {
  IssueRequest,
  Receipt,
  ReleasePreview,
  ReleaseSummary,
  ReportSummary,
} from '../../generated/report/types.gen';
import { itemsOf } from '../../shared/api/paged';
import { ifMatch, plain } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';

export type { IssueRequest, Receipt, ReleasePreview, ReleaseSummary, ReportSummary };

/** The office's own reports at a point of their way. */
export const officialReportsQuery = (status: 'AWAITING_APPROVAL' | 'APPROVED') =>
  queryOptions({
    queryKey: ['reports', 'official', status],
    queryFn: async () =>
      itemsOf(await plain(reportResourceList({ query: { status, size: 100 } }))).filter((report) => report.official),
  });

export const releasesQuery = queryOptions({
  queryKey: ['releases', 'list'],
  queryFn: async () => itemsOf(await plain(releaseResourceList({ query: { size: 100 } }))),
});

export const releaseQuery = (id: string) =>
  queryOptions({ queryKey: ['releases', 'one', id], queryFn: () => plain(releaseResourceGet({ path: { id } })) });

/** A version of the office's report as the document that would be issued. */
export const previewQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['reports', 'preview', id, version],
    queryFn: () => plain(releaseResourcePreview({ path: { id } })),
    // The page keeps its paper, and the clerk's form, while the next version of the same report comes.
    placeholderData: (before) => (before?.reportId === id ? before : undefined),
  });

/** The newest release, whose place and signer are most likely right for the next one. */
export const lastReleaseQuery = queryOptions({
  queryKey: ['releases', 'last'],
  queryFn: async () => {
    const [last] = itemsOf(await plain(releaseResourceList({ query: { size: 1 } })));
    return last ? (await plain(releaseResourceGet({ path: { id: last.id } }))).release : null;
  },
});

/** Numbers and issues an approved report, in the version that the clerk saw. */
export function useIssue(id: string) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: ({ etag, body }: { etag: string; body: IssueRequest }) =>
      plain(releaseResourceIssue({ path: { id }, headers: ifMatch(etag), body })),
    onSettled: async () => {
      await Promise.all(['reports', 'releases', 'rounds'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
}

import { queryOptions } from '@tanstack/react-query';
import {
  extensionResourceList,
  importResourceList,
  planResourceList,
  taskListResourceList,
} from '../../generated/plan/sdk.gen';
import type { ExtensionView, ImportRow, PlanRow, TaskRow } from '../../generated/plan/types.gen';
import { proposalResourceOpen, reportResourceList, roundResourceList } from '../../generated/report/sdk.gen';
import type { ProposalView, ReportStatus, ReportSummary, RoundSummary } from '../../generated/report/types.gen';
import { itemsOf } from '../../shared/api/paged';
import { plain } from '../../shared/api/tagged';

export type { ExtensionView, ImportRow, PlanRow, ProposalView, ReportSummary, RoundSummary, TaskRow };

/** The open parts of the person's unit, the late ones first. */
export const openPartsQuery = (unit: string) =>
  queryOptions({
    queryKey: ['tasks', 'mine', unit],
    queryFn: async () => {
      const pages = await Promise.all(
        (['OPEN_LATE', 'OPEN_ON_TIME'] as const).map((bucket) =>
          plain(taskListResourceList({ query: { unit, bucket: [bucket], size: 100 } })),
        ),
      );
      return pages.flatMap<TaskRow>(itemsOf);
    },
  });

export const roundsQuery = (year: number) =>
  queryOptions({
    queryKey: ['rounds', 'list', year],
    queryFn: async (): Promise<RoundSummary[]> => plain(roundResourceList({ query: { year } })),
  });

/** All reports of the person's unit, to know which rounds are begun. */
export const ownReportsQuery = (unit: string) =>
  queryOptions({
    queryKey: ['reports', 'of', unit],
    queryFn: async () =>
      itemsOf<ReportSummary>(await plain(reportResourceList({ query: { size: 100 } }))).filter(
        (report) => report.unit.code === unit,
      ),
  });

/** Reports in the person's scope that wait at one of these points. */
export const waitingReportsQuery = (statuses: readonly ReportStatus[]) =>
  queryOptions({
    queryKey: ['reports', 'waiting', statuses],
    queryFn: async () => {
      const pages = await Promise.all(
        statuses.map((status) => plain(reportResourceList({ query: { status, size: 100 } }))),
      );
      return pages.flatMap<ReportSummary>(itemsOf);
    },
  });

/** Requests for more time that nobody has answered yet. */
export const openExtensionsQuery = queryOptions({
  queryKey: ['tasks', 'extensions', 'open'],
  queryFn: async (): Promise<ExtensionView[]> =>
    itemsOf(await plain(extensionResourceList({ query: { status: 'REQUESTED', size: 100 } }))),
});

/** Open parts of units that have ended. */
export const orphansQuery = queryOptions({
  queryKey: ['tasks', 'orphans'],
  queryFn: async (): Promise<TaskRow[]> =>
    itemsOf(await plain(taskListResourceList({ query: { needsDecision: true, size: 100 } }))),
});

/** Parts of tasks that wait for an event which nobody has recorded. */
export const waitingTasksQuery = queryOptions({
  queryKey: ['tasks', 'waiting'],
  queryFn: async (): Promise<TaskRow[]> =>
    itemsOf(await plain(taskListResourceList({ query: { waiting: true, size: 100 } }))),
});

export const draftPlansQuery = queryOptions({
  queryKey: ['plans', 'drafts'],
  queryFn: async (): Promise<PlanRow[]> =>
    itemsOf(await plain(planResourceList({ query: { status: 'DRAFT', size: 100 } }))),
});

export const draftImportsQuery = queryOptions({
  queryKey: ['imports', 'drafts'],
  queryFn: async (): Promise<ImportRow[]> =>
    itemsOf(await plain(importResourceList({ query: { status: 'DRAFT', size: 100 } }))),
});

/** What changed plans ask of rounds; the same cache as on the page of the rounds. */
export const openProposalsQuery = queryOptions({
  queryKey: ['proposals', 'open'],
  queryFn: async (): Promise<ProposalView[]> => plain(proposalResourceOpen()),
});

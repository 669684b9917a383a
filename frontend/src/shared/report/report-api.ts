import { queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  reportResourceGet,
  reportResourceStart,
  reportStepResourceAccept,
  reportStepResourceApprove,
  reportStepResourceSendBack,
  reportStepResourceSubmit,
} from '../../generated/report/sdk.gen';
import type { ReportResponse } from '../../generated/report/types.gen';
import { ifMatch, type Tagged, tagged } from '../api/tagged';
import { useCommand } from '../api/use-command';

/** A report with all that its screen needs. */
export type Report = ReportResponse;
export type ReportSection = Report['sections'][number];
export type ReportParagraph = ReportSection['paragraphs'][number];
export type ReportFigure = Report['figures'][number];

/** A generated call's answer as a report with its version. */
export const asReport = (answer: Tagged<object>): Tagged<Report> => answer as Tagged<Report>;

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['reports', 'one', id],
    queryFn: async () => asReport(await tagged(reportResourceGet({ path: { id } }))),
  });

/** A step of a report: who has it in hand hands it on. */
export type Step =
  | { kind: 'SUBMIT'; nil: boolean }
  | { kind: 'APPROVE' }
  | { kind: 'ACCEPT' }
  | { kind: 'RETURN'; reason: string };

function take(id: string, step: Step, etag: string): Promise<Tagged<ReportResponse>> {
  const call = { path: { id }, headers: ifMatch(etag) };
  switch (step.kind) {
    case 'SUBMIT':
      return tagged(reportStepResourceSubmit({ ...call, body: { nil: step.nil } }));
    case 'APPROVE':
      return tagged(reportStepResourceApprove(call));
    case 'ACCEPT':
      return tagged(reportStepResourceAccept(call));
    case 'RETURN':
      return tagged(reportStepResourceSendBack({ ...call, body: { reason: step.reason } }));
  }
}

/** Lists and rounds that a step of a report changes. */
const touched = [['reports'], ['rounds'], ['completeness']];

export function useStep(id: string) {
  const queries = useQueryClient();
  const key = reportQuery(id).queryKey;
  return useCommand({
    mutationFn: async (step: Step) => asReport(await take(id, step, queries.getQueryData(key)?.etag ?? '')),
    onSuccess: (report) => queries.setQueryData(key, report),
    onSettled: () => Promise.all(touched.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

/** Begins the own unit's report in a round. */
export function useStart() {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: async (roundId: string) => asReport(await tagged(reportResourceStart({ path: { id: roundId } }))),
    onSuccess: (report) => queries.setQueryData(reportQuery(report.value.id).queryKey, report),
    onSettled: () => Promise.all(touched.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

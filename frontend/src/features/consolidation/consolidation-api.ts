import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { consolidationResourceContributions, consolidationResourceDraw } from '../../generated/report/sdk.gen';
import type { ContributionsResponse, UnitRef } from '../../generated/report/types.gen';
import { ifMatch, plain, tagged } from '../../shared/api/tagged';
import { useCommand } from '../../shared/api/use-command';
import { asReport } from '../../shared/report/report-api';
import { officeRounds } from './office-rounds';

export type { UnitRef };

/** An accepted report of a unit, with its paragraphs in the order of the outline. */
export interface Contribution {
  reportId: string;
  unit: UnitRef;
  contentVersion: number;
  paragraphs: readonly Offered[];
}

/** A paragraph that a unit wrote under a part of the outline. */
export interface Offered {
  id: string;
  section: string;
  text: string;
}

export const officeRoundsQuery = (year: number) =>
  queryOptions({ queryKey: ['rounds', 'office', year], queryFn: () => officeRounds(year) });

export const contributionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['reports', 'contributions', id],
    queryFn: async () => {
      const answer = await plain(consolidationResourceContributions({ path: { id } }));
      const { reports, missing } = answer as ContributionsResponse;
      return { missing, contributions: reports.map(flat) };
    },
  });

const flat = (report: ContributionsResponse['reports'][number]): Contribution => ({
  reportId: report.reportId,
  unit: report.unit,
  contentVersion: report.contentVersion,
  paragraphs: report.sections.flatMap((section) =>
    section.paragraphs
      .filter((paragraph) => paragraph.text.trim() !== '')
      .map(({ id, text }) => ({ id, text, section: section.code })),
  ),
});

/** Draws everything accepted that is not in yet. */
export function useDraw(id: string) {
  const queries = useQueryClient();
  return useCommand({
    mutationFn: async (etag: string) =>
      asReport(await tagged(consolidationResourceDraw({ path: { id }, headers: ifMatch(etag) }))),
    onSettled: () => queries.invalidateQueries({ queryKey: contributionsQuery(id).queryKey }),
  });
}

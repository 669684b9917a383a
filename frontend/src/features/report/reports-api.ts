import { queryOptions } from '@tanstack/react-query';
import { reportResourceList, roundResourceList } from '../../generated/report/sdk.gen';
import type { ReportSummary, RoundSummary } from '../../generated/report/types.gen';
import { itemsOf } from '../../shared/api/paged';
import { plain } from '../../shared/api/tagged';

/** A round that the unit reports in, with its report once there is one. */
export interface OwnRound {
  round: RoundSummary['round'];
  report: ReportSummary | undefined;
}

/** The unit's own inner rounds of a year and the reports in them, by last day. */
export const ownRoundsQuery = (year: number, unit: string) =>
  queryOptions({
    queryKey: ['reports', 'own', unit, year],
    queryFn: async (): Promise<OwnRound[]> => {
      const [rounds, page] = await Promise.all([
        plain(roundResourceList({ query: { year } })) as Promise<RoundSummary[]>,
        plain(reportResourceList({ query: { size: 100 } })),
      ]);
      const own = itemsOf<ReportSummary>(page).filter((report) => report.unit.code === unit);
      return rounds
        .filter(({ round }) => round.recipient.code !== unit)
        .map(({ round }) => ({ round, report: own.find((report) => report.round.id === round.id) }));
    },
  });

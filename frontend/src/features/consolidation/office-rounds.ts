import { roundResourceGet, roundResourceList } from '../../generated/report/sdk.gen';
import type { ReportStatus, RoundCard, RoundResponse, UnitRef } from '../../generated/report/types.gen';
import { plain } from '../../shared/api/tagged';

/** A round in which the office owes a report to somebody outside, with how its own units stand. */
export interface OfficeRound {
  round: RoundCard;
  reportId: string | null;
  status: ReportStatus | null;
  mayStart: boolean;
  /** Units that owe the office a report for this one, exempt ones left out. */
  expected: number;
  accepted: number;
  missing: UnitRef[];
}

const one = (id: string) => plain(roundResourceGet({ path: { id } }));

/** What the year asks of the office: rounds to the outside, and those that other rounds feed. */
export async function officeRounds(year: number): Promise<OfficeRound[]> {
  const cards = (await plain(roundResourceList({ query: { year } }))).map((summary) => summary.round);
  const fed = new Set(cards.map((card) => card.feedsRoundId));
  const outer = cards.filter((card) => card.tier === 'EXTERNAL' || fed.has(card.id));
  return Promise.all(
    outer.map(async (card) => {
      const inner = cards.filter((each) => each.feedsRoundId === card.id);
      return summed(card, await one(card.id), await Promise.all(inner.map((each) => one(each.id))));
    }),
  );
}

function summed(round: RoundCard, own: RoundResponse, feeding: readonly RoundResponse[]): OfficeRound {
  const owing = feeding.flatMap((each) => each.reporters).filter((each) => each.state !== 'EXEMPT');
  const missing = owing.filter((each) => each.reportStatus !== 'ACCEPTED');
  const office = own.reporters.find((each) => each.reportId);
  return {
    round,
    reportId: office?.reportId ?? null,
    status: office?.reportStatus ?? null,
    mayStart: own.allowedActions.includes('START_REPORT'),
    expected: owing.length,
    accepted: owing.length - missing.length,
    missing: missing.map((each) => each.unit),
  };
}

import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../shared/session/session';
import { openPartsQuery, ownReportsQuery, type RoundSummary, roundsQuery, waitingReportsQuery } from './work-api';
import {
  reportItems,
  roundsToUrge,
  roundsToWrite,
  sortItems,
  taskItems,
  type WorkItem,
  waitingStatuses,
} from './work-items';

/** What rounds ask of the person: units write their inner ones, the coordinator begins the outer ones and urges. */
function roundWork(rounds: readonly RoundSummary[], begun: ReadonlySet<string>, coordinates: boolean): WorkItem[] {
  if (!coordinates) return roundsToWrite(rounds, begun);
  const outer = rounds.filter(({ round }) => round.tier === 'EXTERNAL');
  return [...roundsToWrite(outer, begun), ...roundsToUrge(rounds)];
}

/** Everything that waits for the person, by due day; what one service cannot tell does not hide the rest. */
export function useWork() {
  const { unit, roles, today } = useSession();
  const writes = roles.includes('officer');
  const coordinates = roles.includes('coordinator');
  const reports = writes || coordinates;
  const parts = useQuery({ ...openPartsQuery(unit.code), enabled: writes });
  const waiting = useQuery(waitingReportsQuery(waitingStatuses(roles)));
  const rounds = useQuery({ ...roundsQuery(Number(today.slice(0, 4))), enabled: reports });
  const own = useQuery({ ...ownReportsQuery(unit.code), enabled: reports });
  const asked = [waiting, ...(writes ? [parts] : []), ...(reports ? [rounds, own] : [])];
  const begun = new Set(own.data?.map((report) => report.round.id));
  return {
    items: sortItems([
      ...taskItems(parts.data ?? []),
      ...reportItems(waiting.data ?? [], roles),
      ...(own.data ? roundWork(rounds.data ?? [], begun, coordinates) : []),
    ]),
    isPending: asked.some((query) => query.isPending),
    error: asked.find((query) => query.error)?.error ?? null,
    retry: () => asked.forEach((query) => void query.refetch()),
  };
}

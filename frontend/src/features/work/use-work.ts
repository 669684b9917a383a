import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../shared/session/session';
import { openPartsQuery, roundsQuery, waitingReportsQuery } from './work-api';
import { reportItems, roundItems, sortItems, taskItems, waitingStatuses } from './work-items';

/** Everything that waits for the person, by due day; what one service cannot tell does not hide the rest. */
export function useWork() {
  const { unit, roles, today } = useSession();
  const writes = roles.includes('officer');
  const parts = useQuery({ ...openPartsQuery(unit.code), enabled: writes });
  const waiting = useQuery(waitingReportsQuery(waitingStatuses(roles)));
  const rounds = useQuery({ ...roundsQuery(Number(today.slice(0, 4))), enabled: writes });
  const asked = [waiting, ...(writes ? [parts, rounds] : [])];
  const begun = new Set(waiting.data?.map((report) => report.round.id));
  return {
    items: sortItems([
      ...taskItems(parts.data ?? []),
      ...reportItems(waiting.data ?? [], roles),
      ...roundItems(rounds.data ?? [], begun, writes),
    ]),
    isPending: asked.some((query) => query.isPending),
    error: asked.find((query) => query.error)?.error ?? null,
    retry: () => asked.forEach((query) => void query.refetch()),
  };
}

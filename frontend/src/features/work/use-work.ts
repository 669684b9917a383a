import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type Session, useSession } from '../../shared/session/session';
import { eventItems, extensionItems, importItems, overseenItems, planItems, reassignItems } from './plan-items';
import {
  draftImportsQuery,
  draftPlansQuery,
  openExtensionsQuery,
  openPartsQuery,
  openProposalsQuery,
  orphansQuery,
  ownReportsQuery,
  type RoundSummary,
  roundsQuery,
  waitingReportsQuery,
  waitingTasksQuery,
} from './work-api';
import {
  proposalItems,
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

interface Source {
  items: WorkItem[];
  asked: UseQueryResult<unknown>[];
}

/** The reports that wait for the person, and the rounds. */
function useReportWork({ unit, roles, today }: Session): Source {
  const coordinates = roles.includes('coordinator');
  const writes = coordinates || roles.includes('officer');
  const waiting = useQuery(waitingReportsQuery(waitingStatuses(roles)));
  const rounds = useQuery({ ...roundsQuery(Number(today.slice(0, 4))), enabled: writes });
  const own = useQuery({ ...ownReportsQuery(unit.code), enabled: writes });
  const proposals = useQuery({ ...openProposalsQuery, enabled: coordinates });
  const begun = new Set(own.data?.map((report) => report.round.id));
  return {
    items: [
      ...reportItems(waiting.data ?? [], roles),
      ...proposalItems(proposals.data ?? []),
      ...(own.data ? roundWork(rounds.data ?? [], begun, coordinates) : []),
    ],
    asked: [waiting, ...(writes ? [rounds, own] : []), ...(coordinates ? [proposals] : [])],
  };
}

/** The tasks of the person's unit, and what others wait for: more time, another unit. */
function useTaskWork({ unit, roles, today }: Session): Source {
  const writes = roles.includes('officer');
  const own = writes || roles.includes('unit-head');
  const coordinates = roles.includes('coordinator');
  const decides = coordinates || roles.includes('leader');
  const parts = useQuery({ ...openPartsQuery(unit.code), enabled: own });
  const extensions = useQuery({ ...openExtensionsQuery, enabled: decides });
  const orphans = useQuery({ ...orphansQuery, enabled: coordinates });
  const waiting = useQuery({ ...waitingTasksQuery, enabled: coordinates });
  const ownParts = parts.data ?? [];
  return {
    items: [
      ...(writes ? taskItems(ownParts) : overseenItems(ownParts, today)),
      ...extensionItems(extensions.data ?? []),
      ...reassignItems(orphans.data ?? []),
      ...eventItems(waiting.data ?? []),
    ],
    asked: [...(own ? [parts] : []), ...(decides ? [extensions] : []), ...(coordinates ? [orphans, waiting] : [])],
  };
}

/** Plans that wait for their issue, and documents that wait for their review. */
function usePlanWork({ roles }: Session): Source {
  const coordinates = roles.includes('coordinator');
  const issues = coordinates || roles.includes('clerk');
  const plans = useQuery({ ...draftPlansQuery, enabled: issues });
  const imports = useQuery({ ...draftImportsQuery, enabled: coordinates });
  return {
    items: [...planItems(plans.data ?? []), ...importItems(imports.data ?? [])],
    asked: [...(issues ? [plans] : []), ...(coordinates ? [imports] : [])],
  };
}

/** Everything that waits for the person, by due day; what one service cannot tell does not hide the rest. */
export function useWork() {
  const session = useSession();
  const sources = [useTaskWork(session), useReportWork(session), usePlanWork(session)];
  const asked = sources.flatMap((source) => source.asked);
  return {
    items: sortItems(sources.flatMap((source) => source.items)),
    isPending: asked.some((query) => query.isPending),
    error: asked.find((query) => query.error)?.error ?? null,
    retry: () => asked.forEach((query) => void query.refetch()),
  };
}

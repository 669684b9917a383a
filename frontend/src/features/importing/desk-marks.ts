import { useMemo } from 'react';
import { type Mark, type MarkKind, marksOf } from '../../shared/source/marks';
import type { ImportView } from './import-api';
import type { ImportTab } from './import-search';

/** What a tab lights strongly in the text. */
export const kinds: Record<ImportTab, MarkKind> = {
  tasks: 'task',
  duties: 'duty',
  citations: 'citation',
  findings: 'finding',
  document: 'citation',
};

/** The tab that a place in the text opens. */
export const tabs: Partial<Record<MarkKind, ImportTab>> = {
  task: 'tasks',
  duty: 'duties',
  citation: 'citations',
  finding: 'findings',
};

/** All places that something was read from. */
export function useDeskMarks({ tasks, duties, citations, findings }: ImportView): readonly Mark[] {
  // A decision changes no place: the text is not cut anew for it.
  const places = JSON.stringify(findings.map((finding) => finding.span));
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  return useMemo(
    () => [
      ...marksOf('task', tasks),
      ...marksOf('duty', duties),
      ...marksOf('citation', citations),
      ...marksOf('finding', findings),
    ],
    [tasks, duties, citations, places],
  );
}

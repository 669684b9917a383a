import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Beside } from '../../shared/source/Beside';
import { type Mark, type MarkKind, marksOf, meantBy } from '../../shared/source/marks';
import { SourceText } from '../../shared/source/SourceText';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Skeleton } from '../../shared/ui/Skeleton';
import type { Decide } from './FindingList';
import { ImportHead } from './ImportHead';
import { ImportLists } from './ImportLists';
import { type ImportView, importQuery, importTextQuery, useAmend } from './import-api';
import type { ImportTab } from './import-search';
import { useFindingKeys } from './use-finding-keys';

const route = getRouteApi('/shell/nhap-ke-hoach/$importId');

const kinds: Record<ImportTab, MarkKind> = {
  tasks: 'task',
  duties: 'duty',
  citations: 'citation',
  findings: 'finding',
};
const tabs: Record<MarkKind, ImportTab> = { task: 'tasks', duty: 'duties', citation: 'citations', finding: 'findings' };

function allMarks(draft: ImportView | undefined): Mark[] {
  if (!draft) return [];
  return [
    ...marksOf('task', draft.tasks),
    ...marksOf('duty', draft.duties),
    ...marksOf('citation', draft.citations),
    ...marksOf('finding', draft.findings),
  ];
}

/** The draft beside its source: every read thing shows where it stands, every lit place what was read. */
export function ImportPage() {
  const t = useTranslations('importing');
  const { importId } = route.useParams();
  const { tab = 'tasks', at: place } = route.useSearch();
  const navigate = route.useNavigate();
  const draft = useQuery(importQuery(importId));
  const text = useQuery(importTextQuery(importId));
  const value = draft.data?.value;
  const marks = useMemo(() => allMarks(value), [value]);
  const at = meantBy(place, marks);
  const go = (next: { tab?: ImportTab; at?: string }) => void navigate({ search: next, replace: true });
  const amend = useAmend(importId);
  const mayAmend = value?.allowedActions.includes('AMEND') ?? false;
  const decide: Decide = (index, decision) => mayAmend && amend.mutate({ findings: [{ index, decision }] });
  useFindingKeys(value?.findings.length ?? 0, at, (key) => go({ tab: 'findings', at: key }), decide);

  if (draft.isError) return <ErrorState error={draft.error} onRetry={() => void draft.refetch()} />;
  if (!draft.data || !value) return <Skeleton lines={12} />;
  return (
    <>
      <ImportHead draft={value} etag={draft.data.etag} />
      <Beside
        left={
          text.data === undefined ? (
            <Skeleton lines={16} />
          ) : (
            <SourceText
              label={t('sourceText')}
              text={text.data}
              marks={marks}
              kind={kinds[tab]}
              active={at}
              onPick={(mark) => go({ tab: tabs[mark.kind], at: mark.key })}
            />
          )
        }
        right={
          <ImportLists
            draft={value}
            tab={tab}
            at={at}
            onTab={(next) => go({ tab: next })}
            onPick={(key) => go({ tab, at: key })}
            onAmend={mayAmend ? amend.mutate : undefined}
          />
        }
      />
    </>
  );
}

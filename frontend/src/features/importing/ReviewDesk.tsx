import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { meantBy } from '../../shared/source/marks';
import { SourceText } from '../../shared/source/SourceText';
import { Workbench } from '../../shared/source/Workbench';
import { Skeleton } from '../../shared/ui/Skeleton';
import { showToast } from '../../shared/ui/toast-store';
import { CertainDialog } from './CertainDialog';
import { kinds, tabs, useDeskMarks } from './desk-marks';
import { FindingDock } from './FindingDock';
import { ImportHead } from './ImportHead';
import { type ImportView, useAmend } from './import-api';
import type { ImportTab } from './import-search';
import { MarkBar } from './MarkBar';
import { ReadTabs } from './ReadTabs';
import { certainOf } from './review';
import { useAdd } from './use-add';
import { useReview } from './use-review';
import { useReviewKeys } from './use-review-keys';

const route = getRouteApi('/shell/nhap-ke-hoach/$importId');

/** Leads to the field of the head that is still empty. */
function focusLack() {
  document.querySelector<HTMLElement>('[data-lacks] :is(input, textarea, [role="spinbutton"])')?.focus();
}

/** The document, what was understood of it, and the decisions on it. */
export function ReviewDesk({ draft, text }: { draft: ImportView; text: string | undefined }) {
  const t = useTranslations('importing');
  const { tab = 'tasks', show = 'all', at: place } = route.useSearch();
  const navigate = route.useNavigate();
  const [asking, setAsking] = useState(false);
  const { findings } = draft;
  const marks = useDeskMarks(draft);
  const at = meantBy(place, marks);
  const go = (next: { tab?: ImportTab; at?: string }) =>
    void navigate({ search: { tab, show: show === 'all' ? undefined : show, ...next }, replace: true });
  const { mutate } = useAmend(draft.id);
  const amend = draft.allowedActions.includes('AMEND') ? mutate : undefined;
  const review = useReview({ draft, at, go, amend });
  const add = useAdd({ draft, mutate, go, leaveOut: review.leaveOut });
  const askCertain = () => setAsking(Boolean(amend) && certainOf(findings).length > 0);
  useReviewKeys(review, askCertain);

  function acceptCertain(indexes: number[]) {
    review.make(indexes.map((index) => ({ index, decision: 'ACCEPTED' })));
    showToast(t('certainDone', { count: indexes.length }), { action: { label: t('undo'), run: review.undo } });
  }
  function toLack() {
    go({ tab: 'document', at: undefined });
    setTimeout(focusLack);
  }

  return (
    <>
      <Workbench
        head={<ImportHead draft={draft} onLack={toLack} onBlocking={() => review.stepBlocking(1)} />}
        text={
          text === undefined ? (
            <Skeleton lines={16} />
          ) : (
            <SourceText
              label={t('sourceText')}
              text={text}
              pages={draft.pages}
              marks={marks}
              kind={kinds[tab]}
              active={at}
              onPick={(mark) => go({ tab: tabs[mark.kind], at: mark.key })}
            />
          )
        }
        marked={amend && text !== undefined && <MarkBar text={text} onAdd={add} />}
        read={
          <ReadTabs
            draft={draft}
            tab={tab}
            show={show}
            at={at}
            review={review}
            onTab={(next) => go({ tab: next, at: undefined })}
            onShow={(next) =>
              void navigate({ search: { tab, show: next === 'all' ? undefined : next }, replace: true })
            }
            onPick={(key) => go({ at: key })}
            onCertain={askCertain}
            onAmend={amend}
          />
        }
        dock={<FindingDock draft={draft} text={text} review={review} onCertain={askCertain} />}
      />
      {asking && <CertainDialog findings={findings} onAccept={acceptCertain} onClose={() => setAsking(false)} />}
    </>
  );
}

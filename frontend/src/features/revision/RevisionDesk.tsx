import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { PlanView } from '../../generated/plan/types.gen';
import { indexIn } from '../../shared/source/marks';
import { SourceText } from '../../shared/source/SourceText';
import { Workbench } from '../../shared/source/Workbench';
import { Skeleton } from '../../shared/ui/Skeleton';
import { showToast } from '../../shared/ui/toast-store';
import { useKeys } from '../../shared/ui/use-keys';
import { ChangeDock } from './ChangeDock';
import { ChangeList } from './ChangeList';
import { isSafe, keyOf, marksIn, sideOf } from './changes';
import { namesOf } from './names';
import styles from './Revision.module.css';
import { RevisionHead } from './RevisionHead';
import { type ChangeView, documentTextQuery, type RevisionView, useDecide } from './revision-api';
import { ShowFilter } from './ShowFilter';
import { SideChoice } from './SideChoice';
import { useDecisions } from './use-decisions';

const route = getRouteApi('/shell/ke-hoach/$planId/ban-sua/$revisionId');

/** The corrected paper, every change between it and the plan, and the decisions on them. */
export function RevisionDesk({ revision, plan }: { revision: RevisionView; plan: PlanView }) {
  const t = useTranslations('revision');
  const { at, show = 'all', side: chosen } = route.useSearch();
  const navigate = route.useNavigate();
  const { changes } = revision;
  const lit = changes.find((change) => keyOf(change) === at);
  const side = chosen ?? sideOf(lit);
  const importId = side === 'new' ? revision.importId : (lit?.beforeImportId ?? plan.importId);
  const text = useQuery(documentTextQuery(importId, plan.id));
  // A decision moves no place: the text is not cut anew for it.
  const places = JSON.stringify(changes.map((each) => [each.index, each.beforeSpan, each.afterSpan]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const marks = useMemo(() => marksIn(side, changes, importId), [side, places, importId]);
  const nameOf = useMemo(() => namesOf(plan, t), [plan, t]);
  const pick = (change: ChangeView) =>
    void navigate({ search: (old) => ({ show: old.show, at: keyOf(change) }), replace: true });
  const { mutate } = useDecide(revision.id);
  const say = revision.allowedActions.includes('DECIDE') ? mutate : undefined;
  const decisions = useDecisions({ revision, at, show: pick, say });

  function acceptSafe() {
    const count = changes.filter(isSafe).length;
    if (!say || count === 0) return;
    decisions.acceptSafe();
    showToast(t('safeDone', { count }), { action: { label: t('undo'), run: decisions.undo } });
  }
  useKeys({
    n: () => decisions.step(1),
    j: () => decisions.step(1),
    p: () => decisions.step(-1),
    k: () => decisions.step(-1),
    N: () => decisions.stepOpen(1),
    P: () => decisions.stepOpen(-1),
    a: () => decisions.decide('ACCEPT'),
    r: () => decisions.decide('REJECT'),
    u: decisions.undo,
    A: acceptSafe,
  });

  return (
    <Workbench
      head={<RevisionHead revision={revision} plan={plan} />}
      text={
        <>
          <SideChoice
            side={side}
            onSide={(next) => void navigate({ search: (old) => ({ ...old, side: next }), replace: true })}
          />
          {text.data === undefined ? (
            <Skeleton lines={16} />
          ) : (
            <SourceText
              label={t(side === 'new' ? 'newText' : 'oldText')}
              text={text.data}
              marks={marks}
              kind="change"
              active={at}
              onPick={(mark) => {
                const change = changes.find((each) => each.index === indexIn('change', mark.key));
                if (change) pick(change);
              }}
            />
          )}
        </>
      }
      read={
        <div className={styles.list}>
          <ShowFilter
            revision={revision}
            show={show}
            onShow={(next) => void navigate({ search: { show: next === 'all' ? undefined : next }, replace: true })}
          />
          <ChangeList revision={revision} nameOf={nameOf} show={show} active={at} onPick={pick} />
        </div>
      }
      dock={<ChangeDock revision={revision} nameOf={nameOf} decisions={decisions} onSafe={acceptSafe} />}
    />
  );
}

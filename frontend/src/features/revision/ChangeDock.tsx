import { Check, ChevronLeft, ChevronRight, CircleCheckBig, GitFork, ListChecks, Undo2, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Dock, DockBar, DockWays } from '../../shared/source/Dock';
import { Button } from '../../shared/ui/Button';
import { IconButton } from '../../shared/ui/IconButton';
import { tallyOf } from './changes';
import type { ChangeView, RevisionView } from './revision-api';
import type { Decisions } from './use-decisions';

interface Props {
  revision: RevisionView;
  nameOf: (change: ChangeView) => string;
  decisions: Decisions;
  onSafe: () => void;
}

/** Where each change is accepted or refused, always in the same place. */
export function ChangeDock({ revision, nameOf, decisions, onSafe }: Props) {
  const t = useTranslations('revision');
  const tally = tallyOf(revision);
  const { lit } = decisions;
  if (tally.all === 0) return null;
  return (
    <Dock
      label={t('dock')}
      nav={
        <>
          <IconButton size="s" icon={ChevronLeft} label={t('previous')} onPress={() => decisions.step(-1)} />
          <p>
            {decisions.number
              ? t('place', { number: decisions.number, all: tally.all })
              : t('count', { count: tally.all })}
          </p>
          <IconButton size="s" icon={ChevronRight} label={t('next')} onPress={() => decisions.step(1)} />
        </>
      }
      bar={
        <DockBar
          percent={(100 * (tally.all - tally.open)) / tally.all}
          isReady={tally.open === 0}
          must={tally.open > 0 ? t('left', { count: tally.open }) : t('noneLeft')}
          more={t('sofar', { accepted: tally.accepted, rejected: tally.rejected })}
        />
      }
      said={lit ? t(`kind.${lit.kind}`, { name: nameOf(lit) }) : t(tally.open > 0 ? 'dockStart' : 'dockDone')}
    >
      {decisions.mayDecide && <Ways decisions={decisions} onSafe={onSafe} />}
    </Dock>
  );
}

function Ways({ decisions, onSafe }: Pick<Props, 'decisions' | 'onSafe'>) {
  const t = useTranslations('revision');
  const { lit } = decisions;
  return (
    <DockWays>
      {!lit && (
        <Button size="s" variant="primary" icon={ListChecks} keyHint="N" onPress={() => decisions.step(1)}>
          {t('start')}
        </Button>
      )}
      {lit && !lit.decision && (
        <>
          <Button size="s" variant="primary" icon={Check} keyHint="A" onPress={() => decisions.decide('ACCEPT')}>
            {t('accept')}
          </Button>
          <Button size="s" icon={X} keyHint="R" onPress={() => decisions.decide('REJECT')}>
            {t('reject')}
          </Button>
        </>
      )}
      {lit?.decision && (
        <Button size="s" icon={Undo2} onPress={() => decisions.decide(null)}>
          {t('reopen')}
        </Button>
      )}
      {lit && !lit.sure && !lit.decision && lit.position && (lit.taskId || lit.dutyId) && (
        <Button size="s" variant="quiet" icon={GitFork} onPress={decisions.part}>
          {t('notSame')}
        </Button>
      )}
      {!lit && decisions.safe > 0 && (
        <Button size="s" variant="quiet" icon={CircleCheckBig} keyHint="⇧A" onPress={onSafe}>
          {t('acceptSafe', { count: decisions.safe })}
        </Button>
      )}
    </DockWays>
  );
}

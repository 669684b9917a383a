import { Check, ChevronLeft, ChevronRight, CircleCheckBig, ListChecks, Pencil, SkipForward, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Dock, DockBar, DockWays } from '../../shared/source/Dock';
import { Excerpt } from '../../shared/source/Excerpt';
import { Button } from '../../shared/ui/Button';
import { IconButton } from '../../shared/ui/IconButton';
import { FindingRow } from './FindingRow';
import type { ImportView } from './import-api';
import { RecheckButton } from './RecheckButton';
import { isOfDirectory } from './rechecked';
import { certainOf, mustOf, tallyOf } from './review';
import type { Review } from './use-review';

interface Props {
  draft: ImportView;
  text: string | undefined;
  review: Review;
  onCertain: () => void;
}

/** Where each finding is decided: which one it is, what it says, and one key for each way. */
export function FindingDock({ draft, text, review, onCertain }: Props) {
  const t = useTranslations('importing');
  const tally = tallyOf(draft);
  const finding = review.lit === undefined ? undefined : draft.findings[review.lit];
  if (tally.all === 0) return null;
  return (
    <Dock
      label={t('dock')}
      nav={
        <>
          <IconButton size="s" icon={ChevronLeft} label={t('previous')} onPress={() => review.step(-1)} />
          <p>
            {review.number === undefined
              ? t('count', { count: tally.all })
              : t('place', { number: review.number, all: tally.all })}
          </p>
          <IconButton size="s" icon={ChevronRight} label={t('next')} onPress={() => review.step(1)} />
        </>
      }
      bar={
        <DockBar
          percent={(100 * tally.decided) / tally.all}
          isReady={tally.must === 0}
          must={tally.must > 0 ? t('mustLeft', { count: tally.must }) : t('noneLeft')}
          more={tally.should > 0 ? t('shouldLeft', { count: tally.should }) : undefined}
        />
      }
      said={
        finding ? (
          <>
            <FindingRow finding={finding} isMust={mustOf(draft)(finding)} />
            {text && finding.span && <Excerpt text={text} span={finding.span} />}
          </>
        ) : (
          t(tally.must + tally.should > 0 ? 'dockStart' : 'dockDone')
        )
      }
    >
      {review.mayDecide && <Ways draft={draft} review={review} onCertain={onCertain} />}
    </Dock>
  );
}

function Ways({ draft, review, onCertain }: Omit<Props, 'text'>) {
  const t = useTranslations('importing');
  const finding = review.lit === undefined ? undefined : draft.findings[review.lit];
  const certain = certainOf(draft.findings).reduce((sum, group) => sum + group.indexes.length, 0);
  const isOpen = finding?.decision === 'OPEN';
  return (
    <DockWays>
      {!finding && (
        <Button size="s" variant="primary" icon={ListChecks} keyHint="N" onPress={() => review.step(1)}>
          {t('start')}
        </Button>
      )}
      {isOpen && (
        <>
          <Button size="s" variant="primary" icon={Check} keyHint="A" onPress={() => review.decide('ACCEPTED')}>
            {t('confirm')}
          </Button>
          <Button size="s" icon={SkipForward} keyHint="S" onPress={() => review.decide('SKIPPED')}>
            {t('skip')}
          </Button>
        </>
      )}
      {review.mayFix && (
        <Button size="s" icon={Pencil} keyHint="E" onPress={() => review.fix()}>
          {t('fix')}
        </Button>
      )}
      {isOpen && isOfDirectory(finding) && <RecheckButton draft={draft} />}
      {finding && !isOpen && finding.decision !== 'RESOLVED' && (
        <Button size="s" icon={Undo2} onPress={() => review.decide('OPEN')}>
          {t('reopen')}
        </Button>
      )}
      {!finding && certain > 0 && (
        <Button size="s" variant="quiet" icon={CircleCheckBig} keyHint="⇧A" onPress={onCertain}>
          {t('acceptCertain', { count: certain })}
        </Button>
      )}
    </DockWays>
  );
}

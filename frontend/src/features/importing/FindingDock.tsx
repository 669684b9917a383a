import { Check, ChevronLeft, ChevronRight, CircleCheckBig, ListChecks, Pencil, SkipForward, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { IconButton } from '../../shared/ui/IconButton';
import styles from './Dock.module.css';
import { Excerpt } from './Excerpt';
import { FindingRow } from './FindingRow';
import type { ImportView } from './import-api';
import { Progress } from './Progress';
import { certainOf, mustOf, tallyOf } from './review';
import type { Review } from './use-review';

interface Props {
  draft: ImportView;
  text: string | undefined;
  review: Review;
  onCertain: () => void;
}

/** Where each finding is decided, always in the same place: which one it is, what it says, and one key for each way. */
export function FindingDock({ draft, text, review, onCertain }: Props) {
  const t = useTranslations('importing');
  const tally = tallyOf(draft);
  const finding = review.lit === undefined ? undefined : draft.findings[review.lit];
  if (tally.all === 0) return null;
  return (
    <section aria-label={t('dock')} className={styles.dock}>
      <div className={styles.head}>
        <IconButton size="s" icon={ChevronLeft} label={t('previous')} onPress={() => review.step(-1)} />
        <p className={styles.place}>
          {review.number === undefined
            ? t('count', { count: tally.all })
            : t('place', { number: review.number, all: tally.all })}
        </p>
        <IconButton size="s" icon={ChevronRight} label={t('next')} onPress={() => review.step(1)} />
        <Progress tally={tally} />
      </div>
      <div aria-live="polite" className={styles.said}>
        {finding ? (
          <>
            <FindingRow finding={finding} isMust={mustOf(draft)(finding)} />
            {text && finding.span && <Excerpt text={text} span={finding.span} />}
          </>
        ) : (
          <p className={styles.idle}>{t(tally.must + tally.should > 0 ? 'dockStart' : 'dockDone')}</p>
        )}
      </div>
      {review.mayDecide && <Ways draft={draft} review={review} onCertain={onCertain} />}
    </section>
  );
}

function Ways({ draft, review, onCertain }: Omit<Props, 'text'>) {
  const t = useTranslations('importing');
  const finding = review.lit === undefined ? undefined : draft.findings[review.lit];
  const certain = certainOf(draft.findings).reduce((sum, group) => sum + group.indexes.length, 0);
  const isOpen = finding?.decision === 'OPEN';
  return (
    <div className={styles.ways}>
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
      {finding && !isOpen && finding.decision !== 'RESOLVED' && (
        <Button size="s" icon={Undo2} onPress={() => review.decide('OPEN')}>
          {t('reopen')}
        </Button>
      )}
      {!finding && certain > 0 && (
        <span className={styles.certain}>
          <Button size="s" variant="quiet" icon={CircleCheckBig} keyHint="⇧A" onPress={onCertain}>
            {t('acceptCertain', { count: certain })}
          </Button>
        </span>
      )}
    </div>
  );
}

import { Check, SkipForward, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { StatusTag } from '../../shared/ui/StatusTag';
import styles from './Import.module.css';
import type { DraftFinding } from './import-api';

interface Props {
  number: number;
  finding: DraftFinding;
  onDecide?: (decision: DraftFinding['decision']) => void;
}

/** Confirm, skip, or take a decision back; what the draft itself cured is only shown. */
export function FindingDecision({ number, finding, onDecide }: Props) {
  const t = useTranslations('importing');
  const named = (words: string) => `${words}, ${t('findingOf', { number })}`;
  if (finding.decision === 'OPEN') {
    if (!onDecide) return null;
    return (
      <div className={styles.decision}>
        <Button size="s" icon={Check} aria-label={named(t('confirm'))} onPress={() => onDecide('ACCEPTED')}>
          {t('confirm')}
        </Button>
        <Button
          size="s"
          icon={SkipForward}
          variant="quiet"
          aria-label={named(t('skip'))}
          onPress={() => onDecide('SKIPPED')}
        >
          {t('skip')}
        </Button>
      </div>
    );
  }
  const isCured = finding.decision === 'RESOLVED';
  return (
    <div className={styles.decision}>
      <StatusTag status={finding.decision === 'SKIPPED' ? 'exempt' : 'done'}>
        {t(`decision.${finding.decision}`)}
      </StatusTag>
      {!isCured && onDecide && (
        <Button size="s" icon={Undo2} variant="quiet" aria-label={named(t('reopen'))} onPress={() => onDecide('OPEN')}>
          {t('reopen')}
        </Button>
      )}
    </div>
  );
}

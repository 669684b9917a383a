import { Eye } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Problem } from '../../shared/api/problem';
import { Button } from '../../shared/ui/Button';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Panel } from '../../shared/ui/Panel';
import { EffectList } from './EffectList';
import styles from './Event.module.css';
import type { EventPreview } from './event-api';

interface Props {
  effects: EventPreview | null;
  /** The form has changed since the effects were asked for. */
  isStale: boolean;
  problem: Problem | null;
  /** How many fields still lack something. */
  lacking: number;
  isLooking: boolean;
  isRecording: boolean;
  onLook: () => void;
  onRecord: () => void;
}

/** What follows from the event; only what was seen can be recorded. */
export function EffectsPanel(props: Props) {
  const { effects, isStale, problem, lacking, isLooking, isRecording, onLook, onRecord } = props;
  const t = useTranslations('unitEvent');
  return (
    <div className={styles.side}>
      <Panel title={t('effects')}>
        <div aria-live="polite" className={styles.effects}>
          {lacking > 0 && <FindingNote severity="WARNING" message={t('lacking', { count: lacking })} />}
          {problem && <FindingNote severity="ERROR" message={problem.detail || problem.title || problem.message} />}
          {!effects && !problem && lacking === 0 && <p className={styles.hint}>{t('effectsEmpty')}</p>}
          {effects && isStale && <FindingNote severity="INFO" message={t('effectsStale')} />}
          {effects && <EffectList preview={effects} />}
        </div>
        <div className={styles.actions}>
          <Button
            variant={effects && !isStale ? 'secondary' : 'primary'}
            icon={Eye}
            isPending={isLooking}
            onPress={onLook}
          >
            {t(effects ? 'previewAgain' : 'preview')}
          </Button>
          {effects && !isStale && (
            <Button variant="primary" isPending={isRecording} onPress={onRecord}>
              {t('record')}
            </Button>
          )}
        </div>
      </Panel>
    </div>
  );
}

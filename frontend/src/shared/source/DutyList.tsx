import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../format/date';
import { markKey } from './marks';
import { Fact, ReadItem, ReadList } from './ReadItem';
import { UnitWords } from './UnitWords';

interface Party {
  phrase: string;
}

export interface DutyWords {
  name: string;
  tier: 'INTERNAL' | 'EXTERNAL';
  kind: string;
  reporters?: (Party & { units: readonly { code: string; name: string }[] }) | null;
  recipient?: (Party & { unit?: { name: string } | null }) | null;
  wording?: string | null;
  dueOn?: string | null;
  text: string;
  leftOut?: boolean;
}

interface Props {
  duties: readonly DutyWords[];
  label?: string;
  active: string | undefined;
  onPick: (key: string) => void;
  /** Instead of a duty's facts: what is being corrected about it. */
  form?: (index: number) => ReactNode;
  /** At the end of a duty's line: what can be done about it. */
  aside?: (index: number) => ReactNode;
  /** What is doubtful about a duty, below its facts. */
  action?: (index: number) => ReactNode;
  /** Whether a duty is shown; all are, without it. */
  isShown?: (index: number) => boolean;
}

/** Who owes whom which report, and by when. */
export function DutyList({ duties, label, active, onPick, form, aside, action, isShown = () => true }: Props) {
  return (
    <ReadList label={label}>
      {duties.map((duty, index) => {
        const key = markKey('duty', index);
        if (!isShown(index)) return null;
        const writing = form?.(index);
        return (
          <ReadItem
            key={key}
            mark={key}
            title={duty.name}
            isOut={duty.leftOut}
            aside={aside?.(index)}
            isActive={active === key}
            onPick={() => onPick(key)}
          >
            {writing || (
              <>
                {!duty.leftOut && <Facts duty={duty} />}
                {action?.(index)}
              </>
            )}
          </ReadItem>
        );
      })}
    </ReadList>
  );
}

function Facts({ duty }: { duty: DutyWords }) {
  const t = useTranslations('source');
  const units = duty.reporters?.units ?? [];
  return (
    <>
      <Fact label={t('dueOn')}>
        {duty.dueOn ? formatDate(duty.dueOn) : t('onEvent')}
        {duty.wording && duty.dueOn && ` (${t('worded', { words: duty.wording })})`}
      </Fact>
      <Fact label={t('reporters')}>
        <UnitWords phrase={duty.reporters?.phrase || t('nobodyNamed')} units={units} />
      </Fact>
      <Fact label={t('recipient')}>{duty.recipient?.unit?.name || duty.recipient?.phrase || t('nobodyNamed')}</Fact>
      <Fact label={t('tier')}>{t(`tiers.${duty.tier}`)}</Fact>
    </>
  );
}

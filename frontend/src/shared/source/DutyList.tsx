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
  dueOn?: string | null;
  text: string;
}

interface Props {
  duties: readonly DutyWords[];
  active: string | undefined;
  onPick: (key: string) => void;
  /** What can be done about a duty, below its facts. */
  action?: (index: number) => ReactNode;
}

/** Who owes whom which report, and by when. */
export function DutyList({ duties, active, onPick, action }: Props) {
  return (
    <ReadList>
      {duties.map((duty, index) => {
        const key = markKey('duty', index);
        return (
          <ReadItem key={key} title={duty.name} isActive={active === key} onPick={() => onPick(key)}>
            <Facts duty={duty} />
            {action && <div>{action(index)}</div>}
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
      <Fact label={t('dueOn')}>{duty.dueOn ? formatDate(duty.dueOn) : t('onEvent')}</Fact>
      <Fact label={t('reporters')}>
        <UnitWords phrase={duty.reporters?.phrase || t('nobodyNamed')} units={units} />
      </Fact>
      <Fact label={t('recipient')}>{duty.recipient?.unit?.name || duty.recipient?.phrase || t('nobodyNamed')}</Fact>
      <Fact label={t('tier')}>{t(`tiers.${duty.tier}`)}</Fact>
    </>
  );
}

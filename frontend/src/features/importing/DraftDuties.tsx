import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DutyList } from '../../shared/source/DutyList';
import { Button } from '../../shared/ui/Button';
import { FixDuty } from './FixDuty';
import type { Amendment, DraftDuty } from './import-api';

interface Props {
  duties: DraftDuty[];
  active: string | undefined;
  onPick: (key: string) => void;
  onAmend?: (amendment: Amendment) => void;
}

/** The reporting duties as read, each with a way to put it right. */
export function DraftDuties({ duties, active, onPick, onAmend }: Props) {
  const t = useTranslations('importing');
  const [fixing, setFixing] = useState<number | null>(null);
  const duty = fixing === null ? undefined : duties[fixing];
  return (
    <>
      <DutyList
        duties={duties}
        active={active}
        onPick={onPick}
        action={
          onAmend &&
          ((index) => (
            <Button
              size="s"
              variant="quiet"
              icon={Pencil}
              aria-label={`${t('fix')}: ${duties[index]?.name}`}
              onPress={() => setFixing(index)}
            >
              {t('fix')}
            </Button>
          ))
        }
      />
      {onAmend && duty && fixing !== null && (
        <FixDuty duty={duty} index={fixing} onAmend={onAmend} onClose={() => setFixing(null)} />
      )}
    </>
  );
}

import { useTranslations } from 'use-intl';
import { UnitPicker } from '../../shared/directory/UnitPicker';
import { DateField } from '../../shared/ui/DateField';
import { Select } from '../../shared/ui/Select';
import { TextField } from '../../shared/ui/TextField';
import { useFaults } from './faults';
import { PartiesField } from './PartiesField';
import styles from './Writing.module.css';
import type { WrittenDuty } from './writing-draft';

const kinds = ['HALF_YEAR', 'ANNUAL', 'QUARTERLY', 'MONTHLY', 'ONE_OFF', 'EVENT'] as const;
const tiers = ['INTERNAL', 'EXTERNAL'] as const;

interface Props {
  duty: WrittenDuty;
  /** Where the duty stands in what is sent: `duties[0]`. */
  path: string;
  set: (change: Partial<WrittenDuty>) => void;
}

/** Who owes whom which report, and by when. */
export function DutyFields({ duty, path, set }: Props) {
  const fault = useFaults();
  const t = useTranslations('writing');
  const { unitCode, phrase } = duty.recipient ?? {};
  const picked = unitCode ? { id: unitCode, code: unitCode, name: phrase ?? '' } : null;
  const isNamed = duty.kind === 'ONE_OFF' || (duty.kind === 'EVENT' && !duty.recipient);
  return (
    <>
      <div className={styles.three}>
        <Select
          label={t('kind')}
          choices={kinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
          value={duty.kind}
          onChange={(kind) => set({ kind })}
        />
        <Select
          label={t('tier')}
          choices={tiers.map((id) => ({ id, label: t(`tiers.${id}`) }))}
          value={duty.tier}
          onChange={(tier) => set({ tier })}
        />
        {duty.kind === 'EVENT' ? (
          <TextField
            label={t('trigger')}
            value={duty.trigger ?? ''}
            onChange={(words) => set({ trigger: words || null })}
            error={fault(`${path}.trigger`)}
          />
        ) : (
          <DateField
            label={t('dueOn')}
            value={duty.dueOn ?? null}
            onChange={(dueOn) => set({ dueOn })}
            error={fault(`${path}.dueOn`)}
          />
        )}
      </div>
      {isNamed && (
        <TextField
          label={t('dutyName')}
          value={duty.name ?? ''}
          onChange={(name) => set({ name: name || null })}
          error={fault(`${path}.name`)}
        />
      )}
      <div className={styles.three}>
        <PartiesField
          label={t('reporters')}
          units={duty.reporters}
          onChange={(reporters) => set({ reporters })}
          error={fault(`${path}.reporters`)}
        />
        <UnitPicker
          label={t('recipient')}
          error={fault(`${path}.recipient`)}
          value={picked}
          onChange={(unit) => set({ recipient: unit ? { unitCode: unit.code, phrase: unit.name, units: [] } : null })}
        />
        <TextField
          label={t('recipientWords')}
          hint={t('recipientHint')}
          value={picked ? '' : (phrase ?? '')}
          onChange={(words) => set({ recipient: words ? { phrase: words, units: [] } : null })}
        />
      </div>
    </>
  );
}

import { useTranslations } from 'use-intl';
import { UnitPicker } from '../../shared/directory/UnitPicker';
import { RadioGroup } from '../../shared/ui/RadioGroup';
import styles from './Event.module.css';
import type { HeirDraft } from './event-draft';
import { FoundingFields } from './FoundingFields';

interface Props {
  label: string;
  path: string;
  heir: HeirDraft;
  asOf: string | null;
  onChange: (heir: HeirDraft) => void;
  fault: (path: string) => string | undefined;
}

/** Who takes over: a unit that is there, or a new one. */
export function HeirFields({ label, path, heir, asOf, onChange, fault }: Props) {
  const t = useTranslations('unitEvent');
  return (
    <div className={styles.heir}>
      <RadioGroup
        label={label}
        choices={[
          { id: 'OLD', label: t('heirOld') },
          { id: 'NEW', label: t('heirNew') },
        ]}
        value={heir.isNew ? 'NEW' : 'OLD'}
        onChange={(which) => onChange({ ...heir, isNew: which === 'NEW' })}
      />
      {heir.isNew ? (
        <FoundingFields
          path={`${path}.founding`}
          draft={heir.founding}
          asOf={asOf}
          fault={fault}
          onChange={(founding) => onChange({ ...heir, founding })}
        />
      ) : (
        <UnitPicker
          label={t('heirUnit')}
          error={fault(`${path}.unitId`)}
          asOf={asOf}
          value={heir.unit}
          onChange={(unit) => onChange({ ...heir, unit })}
          isRequired
        />
      )}
    </div>
  );
}

import { useTranslations } from 'use-intl';
import { UnitPicker } from '../../shared/directory/UnitPicker';
import { DateField } from '../../shared/ui/DateField';
import { NumberField } from '../../shared/ui/NumberField';
import { RadioGroup } from '../../shared/ui/RadioGroup';
import { TextArea } from '../../shared/ui/TextArea';
import type { BulkAction } from './bulk-api';
import type { BulkDraft } from './bulk-draft';
import styles from './Sheet.module.css';

interface Props {
  action: BulkAction;
  draft: BulkDraft;
  set: (change: Partial<BulkDraft>) => void;
}

const statuses = ['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'CANNOT_DO'] as const;

/** The fields of one change; what is said goes to every marked part. */
export function BulkFields({ action, draft, set }: Props) {
  const t = useTranslations('task');
  const words = useTranslations('taskBulk');
  const sheet = useTranslations('taskSheet');
  const reason = action !== 'PROGRESS' || draft.status === 'CANNOT_DO';
  const label = action !== 'PROGRESS' ? sheet('why') : reason ? t('reason') : t('note');
  return (
    <div className={styles.form}>
      <p>{words('each')}</p>
      {action === 'PROGRESS' && (
        <RadioGroup
          label={t('status')}
          value={draft.status}
          onChange={(status) => set({ status })}
          choices={statuses.map((id) => ({ id, label: t(`said.${id}`) }))}
        />
      )}
      {action === 'PROGRESS' && draft.status === 'IN_PROGRESS' && (
        <div className={styles.percent}>
          <NumberField
            label={t('percent')}
            value={draft.percent}
            minValue={0}
            maxValue={99}
            onChange={(percent) => set({ percent })}
          />
        </div>
      )}
      {action === 'REQUEST_EXTENSION' && (
        <div className={styles.day}>
          <DateField label={sheet('until')} isRequired value={draft.until} onChange={(until) => set({ until })} />
        </div>
      )}
      {action === 'REASSIGN' && (
        <UnitPicker
          label={sheet('newHolder')}
          hint={sheet('keeps')}
          isRequired
          value={draft.unit}
          onChange={(unit) => set({ unit })}
        />
      )}
      <TextArea label={label} isRequired={reason} rows={3} value={draft.text} onChange={(text) => set({ text })} />
    </div>
  );
}

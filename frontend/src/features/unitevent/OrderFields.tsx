import { useTranslations } from 'use-intl';
import { DateField } from '../../shared/ui/DateField';
import { TextArea } from '../../shared/ui/TextArea';
import { TextField } from '../../shared/ui/TextField';
import styles from './Event.module.css';
import type { Fields } from './fields';
import { ReferencePicker } from './ReferencePicker';

/** From which day, and by whose order. */
export function OrderFields({ draft, set, fault }: Fields) {
  const t = useTranslations('unitEvent');
  return (
    <div className={styles.fields}>
      <div className={styles.short}>
        <DateField
          label={t('effectiveOn')}
          hint={t('effectiveHint')}
          error={fault('order.effectiveOn')}
          value={draft.effectiveOn}
          onChange={(effectiveOn) => set({ effectiveOn })}
          isRequired
        />
      </div>
      <ReferencePicker
        value={draft.referenceId}
        onPick={(referenceId, words) =>
          set(words && !draft.orderedBy.trim() ? { referenceId, orderedBy: words } : { referenceId })
        }
      />
      <TextField
        label={t('orderedBy')}
        hint={t('orderedByHint')}
        error={fault('order.orderedBy')}
        value={draft.orderedBy}
        onChange={(orderedBy) => set({ orderedBy })}
        isRequired
      />
      <TextArea label={t('note')} value={draft.note} onChange={(note) => set({ note })} rows={2} />
    </div>
  );
}

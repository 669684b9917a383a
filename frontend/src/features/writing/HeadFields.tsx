import { useTranslations } from 'use-intl';
import { TextArea } from '../../shared/ui/TextArea';
import { TextField } from '../../shared/ui/TextField';
import { useFaults } from './faults';
import styles from './Writing.module.css';
import type { PlanDraft } from './writing-draft';

interface Props {
  draft: PlanDraft;
  set: (change: Partial<PlanDraft>) => void;
}

export function HeadFields({ draft, set }: Props) {
  const t = useTranslations('writing');
  const fault = useFaults();
  return (
    <div className={styles.fields}>
      <TextArea
        rows={2}
        label={t('subject')}
        error={fault('subject')}
        hint={t('subjectHint')}
        value={draft.subject}
        onChange={(subject) => set({ subject })}
        isRequired
      />
      <div className={styles.three}>
        <TextField
          label={t('year')}
          error={fault('year')}
          inputMode="numeric"
          maxLength={4}
          value={draft.year ? String(draft.year) : ''}
          onChange={(year) => set({ year: Number(year.replace(/\D/g, '')) })}
        />
        <TextField
          label={t('symbol')}
          error={fault('symbol')}
          hint={t('symbolHint')}
          value={draft.symbol}
          onChange={(symbol) => set({ symbol })}
        />
      </div>
      <TextArea
        rows={3}
        label={t('bases')}
        error={fault('bases')}
        hint={t('basesHint')}
        value={draft.bases}
        onChange={(bases) => set({ bases })}
      />
      <TextArea
        rows={3}
        label={t('purpose')}
        error={fault('purpose')}
        hint={t('linesHint')}
        value={draft.purpose}
        onChange={(purpose) => set({ purpose })}
      />
    </div>
  );
}

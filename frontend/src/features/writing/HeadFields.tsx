import { useTranslations } from 'use-intl';
import { TextArea } from '../../shared/ui/TextArea';
import { TextField } from '../../shared/ui/TextField';
import styles from './Writing.module.css';
import type { PlanDraft } from './writing-draft';

interface Props {
  draft: PlanDraft;
  set: (change: Partial<PlanDraft>) => void;
}

export function HeadFields({ draft, set }: Props) {
  const t = useTranslations('writing');
  return (
    <>
      <TextArea
        rows={2}
        label={t('subject')}
        hint={t('subjectHint')}
        value={draft.subject}
        onChange={(subject) => set({ subject })}
        isRequired
      />
      <div className={styles.three}>
        <TextField
          label={t('year')}
          inputMode="numeric"
          maxLength={4}
          value={draft.year ? String(draft.year) : ''}
          onChange={(year) => set({ year: Number(year.replace(/\D/g, '')) })}
        />
        <TextField
          label={t('symbol')}
          hint={t('symbolHint')}
          value={draft.symbol}
          onChange={(symbol) => set({ symbol })}
        />
      </div>
      <TextArea
        rows={3}
        label={t('bases')}
        hint={t('basesHint')}
        value={draft.bases}
        onChange={(bases) => set({ bases })}
      />
      <TextArea
        rows={3}
        label={t('purpose')}
        hint={t('linesHint')}
        value={draft.purpose}
        onChange={(purpose) => set({ purpose })}
      />
    </>
  );
}

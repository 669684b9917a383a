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

/** What stands around the duties and below them. */
export function LineFields({ draft, set }: Props) {
  const t = useTranslations('writing');
  const fault = useFaults();
  return (
    <div className={styles.fields}>
      <TextArea
        rows={3}
        label={t('organisation')}
        error={fault('organisation')}
        hint={t('linesHint')}
        value={draft.organisation}
        onChange={(organisation) => set({ organisation })}
      />
      <TextArea
        rows={2}
        label={t('closing')}
        error={fault('closing')}
        hint={t('closingHint')}
        value={draft.closing}
        onChange={(closing) => set({ closing })}
      />
      <TextArea
        rows={3}
        label={t('recipients')}
        error={fault('recipients')}
        hint={t('recipientsHint')}
        value={draft.recipients}
        onChange={(recipients) => set({ recipients })}
      />
      <div className={styles.three}>
        <TextField
          label={t('authority')}
          error={fault('signature.authority')}
          hint={t('authorityHint')}
          value={draft.authority}
          onChange={(authority) => set({ authority })}
        />
        <TextField
          label={t('position')}
          error={fault('signature.position')}
          hint={t('positionHint')}
          value={draft.position}
          onChange={(position) => set({ position })}
          isRequired
        />
      </div>
    </div>
  );
}

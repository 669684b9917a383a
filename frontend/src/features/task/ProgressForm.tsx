import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { NumberField } from '../../shared/ui/NumberField';
import { RadioGroup } from '../../shared/ui/RadioGroup';
import { TextArea } from '../../shared/ui/TextArea';
import { TextField } from '../../shared/ui/TextField';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Sheet.module.css';
import { type AssignmentView, type ProgressRequest, useRecordProgress } from './task-api';

const statuses = ['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'CANNOT_DO'] as const;

/** A unit says how far its part is, with its evidence. */
export function ProgressForm({ taskId, part, onDone }: { taskId: string; part: AssignmentView; onDone: () => void }) {
  const t = useTranslations('task');
  const record = useRecordProgress();
  const [said, setSaid] = useState<ProgressRequest>({
    status: part.status === 'NOT_STARTED' ? 'IN_PROGRESS' : part.status,
    percent: part.percent,
    note: part.note ?? '',
    evidence: part.evidence ?? '',
  });
  const set = (change: Partial<ProgressRequest>) => setSaid((before) => ({ ...before, ...change }));
  const underWay = said.status === 'IN_PROGRESS';
  const needsReason = said.status === 'CANNOT_DO' && !said.note?.trim();

  function save() {
    // Only work under way has a percentage of its own; the server knows the others.
    const percent = underWay ? Math.min(said.percent ?? 0, 99) : null;
    record.mutate(
      {
        taskId,
        assignment: part,
        said: { ...said, percent, note: said.note || null, evidence: said.evidence || null },
      },
      {
        onSuccess: () => {
          showToast(t('saved'));
          onDone();
        },
      },
    );
  }

  return (
    <form className={styles.form} aria-label={t('formTitle', { unit: part.unit.name })}>
      <RadioGroup
        label={t('status')}
        value={said.status}
        onChange={(status) => set({ status })}
        choices={statuses.map((id) => ({ id, label: t(`said.${id}`) }))}
      />
      {underWay && (
        <div className={styles.percent}>
          <NumberField
            label={t('percent')}
            value={said.percent ?? null}
            minValue={0}
            maxValue={99}
            onChange={(percent) => set({ percent })}
          />
        </div>
      )}
      <TextArea
        label={said.status === 'CANNOT_DO' ? t('reason') : t('note')}
        value={said.note ?? ''}
        onChange={(note) => set({ note })}
        isRequired={said.status === 'CANNOT_DO'}
      />
      <TextField
        label={t('evidence')}
        hint={t('evidenceHint')}
        value={said.evidence ?? ''}
        onChange={(evidence) => set({ evidence })}
      />
      <div>
        <Button variant="primary" isPending={record.isPending} isDisabled={needsReason} onPress={save}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

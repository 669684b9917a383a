import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { UnitPicker } from '../../shared/directory/UnitPicker';
import type { FoundUnit } from '../../shared/directory/units-api';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/TextField';
import { showToast } from '../../shared/ui/toast-store';
import { useReassign } from './reassign-api';
import styles from './Sheet.module.css';
import type { AssignmentView } from './task-api';

/** The coordinator gives the part to another unit: the one successor is proposed, among several a person chooses. */
export function ReassignForm({ taskId, part }: { taskId: string; part: AssignmentView }) {
  const t = useTranslations('taskSheet');
  const ui = useTranslations('ui');
  const reassign = useReassign(taskId, part);
  const heirs = part.unitNotice?.successors ?? [];
  const [open, setOpen] = useState(part.unitNotice?.decisionNeeded ?? false);
  const [unit, setUnit] = useState<FoundUnit | null>(heirs.length === 1 ? (heirs[0] ?? null) : null);
  const [reason, setReason] = useState(part.unitNotice?.sentence ?? '');
  if (!open) {
    return (
      <div>
        <Button size="s" onPress={() => setOpen(true)}>
          {t('reassign')}
        </Button>
      </div>
    );
  }
  function send() {
    if (!unit) return;
    const { code, name } = unit;
    reassign.mutate(
      { unitCode: code, reason: reason.trim() },
      { onSuccess: () => showToast(t('reassigned', { unit: name })) },
    );
  }
  return (
    <form className={styles.box} aria-label={t('reassign')}>
      <UnitPicker
        label={t('newHolder')}
        hint={heirs.length > 1 ? t('heirs', { units: heirs.map((heir) => heir.name).join('; ') }) : t('keeps')}
        isRequired
        value={unit}
        onChange={setUnit}
      />
      <TextField label={t('why')} isRequired value={reason} onChange={setReason} />
      <div className={styles.buttons}>
        <Button
          variant="primary"
          isPending={reassign.isPending}
          isDisabled={!unit || unit.code === part.unit.code || !reason.trim()}
          onPress={send}
        >
          {t('reassign')}
        </Button>
        <Button onPress={() => setOpen(false)}>{ui('cancel')}</Button>
      </div>
    </form>
  );
}

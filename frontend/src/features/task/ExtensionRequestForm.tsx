import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate, type IsoDate } from '../../shared/format/date';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { TextArea } from '../../shared/ui/TextArea';
import { showToast } from '../../shared/ui/toast-store';
import { useRequestExtension } from './extension-api';
import styles from './Sheet.module.css';
import type { AssignmentView } from './task-api';

interface Props {
  taskId: string;
  part: AssignmentView;
  dueOn: IsoDate;
}

/** The unit asks for a later day and says why. */
export function ExtensionRequestForm({ taskId, part, dueOn }: Props) {
  const t = useTranslations('taskSheet');
  const ask = useRequestExtension(taskId, part.id);
  const [until, setUntil] = useState<IsoDate | null>(null);
  const [reason, setReason] = useState('');
  const tooEarly = until !== null && until <= dueOn;
  function send() {
    if (!until) return;
    ask.mutate({ until, reason: reason.trim() }, { onSuccess: () => showToast(t('asked')) });
  }
  return (
    <form className={styles.form} aria-label={t('ask')}>
      <div className={styles.day}>
        <DateField
          label={t('until')}
          isRequired
          value={until}
          onChange={setUntil}
          error={tooEarly ? t('notLater', { date: formatDate(dueOn) }) : undefined}
        />
      </div>
      <TextArea label={t('why')} isRequired rows={3} value={reason} onChange={setReason} />
      <div>
        <Button
          variant="primary"
          isPending={ask.isPending}
          isDisabled={!until || tooEarly || !reason.trim()}
          onPress={send}
        >
          {t('ask')}
        </Button>
      </div>
    </form>
  );
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate, type IsoDate } from '../../shared/format/date';
import { useSession } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { TextArea } from '../../shared/ui/TextArea';
import { showToast } from '../../shared/ui/toast-store';
import { type ExtensionView, useDecideExtension } from './extension-api';
import { extensionEffect } from './extension-effect';
import styles from './Sheet.module.css';

/** The office's answer: the day that it grants, what that does to the figures, and why. */
export function ExtensionDecisionForm({ extension }: { extension: ExtensionView }) {
  const t = useTranslations('taskSheet');
  const { today } = useSession();
  const decide = useDecideExtension(extension);
  const [until, setUntil] = useState<IsoDate | null>(extension.until);
  const [reason, setReason] = useState('');
  const effect = until && extensionEffect(extension.dueOn, until, today);
  const less = until !== null && until < extension.until;
  const said = reason.trim();
  const answer = (granted: boolean) =>
    decide.mutate(
      { granted, until: granted ? until : null, reason: said || null },
      { onSuccess: () => showToast(t(granted ? 'granted' : 'refused')) },
    );
  return (
    <form className={styles.form} aria-label={t('decide')}>
      <div className={styles.day}>
        <DateField
          label={t('grantUntil')}
          value={until}
          onChange={setUntil}
          error={effect ? undefined : t('notLater', { date: formatDate(extension.dueOn) })}
        />
      </div>
      {effect && until && (
        <p className={styles.effect} aria-live="polite">
          {t('effect', { from: formatDate(extension.dueOn), to: formatDate(until), days: effect.days })}{' '}
          {effect.freesLate && t('effectFrees')}
          {effect.staysLate && t('effectStays')}
        </p>
      )}
      <TextArea label={t('answer')} hint={t('answerHint')} rows={2} value={reason} onChange={setReason} />
      <div className={styles.buttons}>
        <Button
          variant="primary"
          isPending={decide.isPending}
          isDisabled={!effect || (less && !said) || !extension.allowedActions.includes('GRANT')}
          onPress={() => answer(true)}
        >
          {t('grant')}
        </Button>
        <Button variant="danger" isPending={decide.isPending} isDisabled={!said} onPress={() => answer(false)}>
          {t('refuse')}
        </Button>
      </div>
    </form>
  );
}

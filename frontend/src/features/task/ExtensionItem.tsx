import { useTranslations } from 'use-intl';
import { formatDate, formatInstant } from '../../shared/format/date';
import { Button } from '../../shared/ui/Button';
import { type Status, StatusTag } from '../../shared/ui/StatusTag';
import { showToast } from '../../shared/ui/toast-store';
import { ExtensionDecisionForm } from './ExtensionDecisionForm';
import { type ExtensionView, useWithdrawExtension } from './extension-api';
import styles from './Sheet.module.css';

const looks: Record<ExtensionView['status'], Status> = {
  REQUESTED: 'soon',
  GRANTED: 'done',
  REFUSED: 'overdue',
  WITHDRAWN: 'idle',
};

/** One request for more time: what was asked, what was answered, and the answer's form for those who decide. */
export function ExtensionItem({ extension }: { extension: ExtensionView }) {
  const t = useTranslations('taskSheet');
  const withdraw = useWithdrawExtension(extension);
  const may = (action: ExtensionView['allowedActions'][number]) => extension.allowedActions.includes(action);
  const open = extension.status === 'REQUESTED';
  return (
    <li className={styles.entry}>
      <span className={styles.entryHead}>
        <span>{t('fromTo', { from: formatDate(extension.dueOn), to: formatDate(extension.until) })}</span>
        <StatusTag status={looks[extension.status]}>{t(`extension.${extension.status}`)}</StatusTag>
      </span>
      <span className={styles.meta}>
        {t('askedBy', { at: formatInstant(extension.requestedAt), who: extension.requestedBy })}
        {!extension.requestedInTime && ` · ${t('askedLate')}`}
      </span>
      <p className={styles.text}>{extension.reason}</p>
      {extension.closedAt && extension.status !== 'WITHDRAWN' && (
        <p className={styles.answer}>
          {extension.grantedUntil
            ? t('grantedUntil', { date: formatDate(extension.grantedUntil) })
            : t('extension.REFUSED')}
          {extension.answer && `: ${extension.answer}`}
          <span className={styles.aside}>
            {formatInstant(extension.closedAt)} · {extension.closedBy}
          </span>
        </p>
      )}
      {open && (may('GRANT') || may('REFUSE')) && <ExtensionDecisionForm extension={extension} />}
      {open && may('WITHDRAW') && (
        <div>
          <Button
            size="s"
            isPending={withdraw.isPending}
            onPress={() => withdraw.mutate(undefined, { onSuccess: () => showToast(t('taken')) })}
          >
            {t('takeBack')}
          </Button>
        </div>
      )}
    </li>
  );
}

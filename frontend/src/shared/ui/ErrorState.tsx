import { CloudAlert, Lock, SearchX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { toProblem } from '../api/problem';
import { Button } from './Button';
import styles from './states.module.css';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** A failed load, told from its problem+json: what happened, what to do, and the code for the help desk. */
export function ErrorState({ error, onRetry }: Props) {
  const t = useTranslations('ui');
  const problem = toProblem(error);
  const Icon = problem.status === 403 ? Lock : problem.status === 404 ? SearchX : CloudAlert;
  const offline = problem.status === 0;
  // Asking again changes nothing about a right or an address.
  const mayPass = problem.status !== 403 && problem.status !== 404;
  return (
    <div role="alert" className={styles.state}>
      <Icon aria-hidden className={styles.icon} />
      <p className={styles.title}>{offline ? t('offlineTitle') : problem.title || t('errorTitle')}</p>
      <p className={styles.text}>{offline ? t('offlineText') : problem.detail}</p>
      <p className={styles.code}>{t('errorCode', { code: problem.code })}</p>
      {onRetry && mayPass && (
        <div className={styles.actions}>
          <Button onPress={onRetry}>{t('retry')}</Button>
        </div>
      )}
    </div>
  );
}

import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import { Button } from './Button';
import { cx } from './cx';
import styles from './Toast.module.css';
import { dismissToast, toastStore } from './toast-store';

/** Where toasts appear; a polite live region that is always in the page. */
export function ToastRegion() {
  const t = useTranslations('ui');
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  return (
    <section aria-label={t('notices')} aria-live="polite" className={styles.region}>
      {toasts.map((toast) => (
        <div key={toast.id} className={cx(styles.toast, toast.tone === 'error' && styles.error)}>
          <p className={styles.text}>{toast.text}</p>
          {toast.action && (
            <Button
              size="s"
              onPress={() => {
                toast.action?.run();
                dismissToast(toast.id);
              }}
            >
              {toast.action.label}
            </Button>
          )}
          <AriaButton aria-label={t('close')} onPress={() => dismissToast(toast.id)} className={styles.close as string}>
            <X aria-hidden className={styles.icon} />
          </AriaButton>
        </div>
      ))}
    </section>
  );
}

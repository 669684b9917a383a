import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import styles from './Form.module.css';

interface Props {
  label: string;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Where something that was read wrongly is put right, in its place; Ctrl+Enter saves, Escape leaves it as it was. */
export function EditForm({ label, onSave, onClose, children }: Props) {
  const t = useTranslations('importing');
  const ui = useTranslations('ui');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, input, [role="spinbutton"]')?.focus();
  }, []);

  /** Back to the item that the form stood in. */
  function leave(then: () => void) {
    const stop = form.current?.closest('li')?.querySelector<HTMLElement>('[data-stop]');
    then();
    stop?.focus();
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    leave(onSave);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      leave(onSave);
    }
    // A list of choices that is open takes its Escape itself.
    if (event.key === 'Escape' && !event.defaultPrevented) leave(onClose);
  }

  return (
    <form ref={form} aria-label={label} onSubmit={submit} onKeyDown={onKeyDown} className={styles.form}>
      {children}
      <div className={styles.formFoot}>
        <Button type="submit" variant="primary" size="s" keyHint="Ctrl ↵">
          {t('saveFix')}
        </Button>
        <Button size="s" keyHint="Esc" onPress={() => leave(onClose)}>
          {ui('cancel')}
        </Button>
      </div>
    </form>
  );
}

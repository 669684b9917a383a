import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { Sheet } from '../../shared/ui/Sheet';
import styles from './Import.module.css';

interface Props {
  title: string;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Where something that was read wrongly is put right, with the document's words beside each field. */
export function FixDialog({ title, onSave, onClose, children }: Props) {
  const t = useTranslations('importing');
  const ui = useTranslations('ui');
  return (
    <Sheet
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" onPress={onSave}>
            {t('saveFix')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>{children}</div>
    </Sheet>
  );
}

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslations } from 'use-intl';
import { cx } from './cx';
import { IconButton } from './IconButton';
import styles from './overlay.module.css';

interface Props {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** `centre` asks for a decision, `side` is a sheet beside the page it belongs to, `start` is the phone's menu. */
  place?: 'centre' | 'side' | 'start';
  /** A side sheet with a table inside is wider. */
  size?: 'wide';
  /** Buttons; the deciding one last. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A modal layer: focus goes in, Escape closes, focus returns to where it came from. */
export function Dialog({ title, isOpen, onClose, place = 'centre', size, actions, children }: Props) {
  const t = useTranslations('ui');
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={cx(styles.scrim, styles[place])}
    >
      <Modal className={cx(styles.modal, size && styles[size])}>
        <AriaDialog className={styles.dialog as string}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title}>
              {title}
            </Heading>
            <IconButton label={t('close')} icon={X} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.foot}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

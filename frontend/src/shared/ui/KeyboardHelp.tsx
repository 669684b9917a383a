import { useTranslations } from 'use-intl';
import { Dialog } from './Dialog';
import styles from './KeyboardHelp.module.css';

export interface KeyHint {
  keys: string;
  does: string;
}

interface Props {
  groups: { title: string; hints: KeyHint[] }[];
  onClose: () => void;
}

/** The list behind `?`: which key does what. */
export function KeyboardHelp({ groups, onClose }: Props) {
  const t = useTranslations('ui');
  return (
    <Dialog title={t('keys')} isOpen onClose={onClose}>
      {groups.map((group) => (
        <section key={group.title} className={styles.group}>
          <h3 className={styles.title}>{group.title}</h3>
          <dl className={styles.list}>
            {group.hints.map((hint) => (
              <div key={hint.keys} className={styles.row}>
                <dt>
                  <kbd className={styles.key}>{hint.keys}</kbd>
                </dt>
                <dd>{hint.does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}

import { CircleAlert, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { cx } from './cx';
import styles from './FindingNote.module.css';
import { Unbroken } from './Unbroken';

export type Severity = 'ERROR' | 'WARNING' | 'INFO';

const icons: Record<Severity, LucideIcon> = { ERROR: CircleAlert, WARNING: TriangleAlert, INFO: Info };

interface Props {
  severity: Severity;
  message: string;
  /** What the machine proposes; a person decides. */
  suggestion?: string | null;
  children?: ReactNode;
}

/** Something a person must look at: a sentence with its next step. */
export function FindingNote({ severity, message, suggestion, children }: Props) {
  const t = useTranslations('ui');
  const Icon = icons[severity];
  return (
    <div className={cx(styles.note, styles[severity])}>
      <Icon aria-label={t(`severity.${severity}`)} role="img" className={styles.icon} />
      <div className={styles.words}>
        <p>
          <Unbroken>{message}</Unbroken>
        </p>
        {suggestion && <p className={styles.suggestion}>{t('suggestion', { text: suggestion })}</p>}
        {children}
      </div>
    </div>
  );
}

import {
  Circle,
  CircleCheck,
  CircleDashed,
  CircleSlash,
  Clock,
  type LucideIcon,
  TriangleAlert,
  Undo2,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import { cx } from './cx';
import styles from './StatusTag.module.css';

export type Status = 'done' | 'progress' | 'soon' | 'overdue' | 'idle' | 'returned' | 'exempt';

/** Each status has its own sign. */
export const statusIcons: Record<Status, LucideIcon> = {
  done: CircleCheck,
  progress: Circle,
  soon: Clock,
  overdue: TriangleAlert,
  idle: CircleDashed,
  returned: Undo2,
  exempt: CircleSlash,
};

interface Props {
  status: Status;
  /** The word, when the status has a finer one than its own. */
  children?: string;
  /** The icon, when the finer word has its own. */
  icon?: LucideIcon;
}

/** A status said three ways: colour, icon, word. */
export function StatusTag({ status, children, icon }: Props) {
  const t = useTranslations('status');
  const Icon = icon ?? statusIcons[status];
  return (
    <span className={cx(styles.tag, styles[status])}>
      <Icon aria-hidden className={styles.icon} />
      {children ?? t(status)}
    </span>
  );
}

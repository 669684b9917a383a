import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../../shared/ui/IconButton';
import styles from './Writing.module.css';

interface Props {
  title: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  children: ReactNode;
}

/** One task or duty of the form, with its place among the others. */
export function RowFrame({ title, isFirst, isLast, onMove, onRemove, children }: Props) {
  const t = useTranslations('writing');
  return (
    <li className={styles.rowFrame}>
      <header className={styles.rowHead}>
        <h3 className={styles.rowTitle}>{title}</h3>
        <IconButton
          size="s"
          icon={ArrowUp}
          label={t('up', { title })}
          isDisabled={isFirst}
          onPress={() => onMove(-1)}
        />
        <IconButton
          size="s"
          icon={ArrowDown}
          label={t('down', { title })}
          isDisabled={isLast}
          onPress={() => onMove(1)}
        />
        <IconButton size="s" icon={Trash2} label={t('remove', { title })} onPress={onRemove} />
      </header>
      {children}
    </li>
  );
}

import { ArrowDown, ArrowUp, type LucideIcon, Merge, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Writing } from '../../shared/report/content';
import { IconButton } from '../../shared/ui/IconButton';
import styles from './Outline.module.css';
import type { Editing } from './use-editing';

export interface Place {
  section: string;
  /** Counted from 1 in its section. */
  number: number;
  isLast: boolean;
}

interface Props {
  paragraph: Writing;
  place: Place;
  editing: Editing;
}

type Tool = 'up' | 'down' | 'merge' | 'remove';

/** What can be done with a whole paragraph. */
export function ParagraphTools({ paragraph, place, editing }: Props) {
  const t = useTranslations('consolidation');
  const tool = (name: Tool, icon: LucideIcon, act: () => void) => (
    <IconButton
      size="s"
      icon={icon}
      label={t('toolOf', { tool: t(name), section: place.section, number: place.number })}
      onPress={act}
    />
  );
  return (
    <div className={styles.tools}>
      {tool('up', ArrowUp, () => editing.move(paragraph.key, -1))}
      {tool('down', ArrowDown, () => editing.move(paragraph.key, 1))}
      {!place.isLast && tool('merge', Merge, () => editing.merge(paragraph))}
      {tool('remove', Trash2, () => editing.remove(paragraph))}
    </div>
  );
}

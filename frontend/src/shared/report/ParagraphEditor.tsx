import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../ui/IconButton';
import type { Writing } from './content';
import styles from './Editor.module.css';
import { Sources } from './Sources';

interface Props {
  label: string;
  number: number;
  paragraph: Writing;
  onText?: (text: string) => void;
  onRemove?: () => void;
  /** The person has just asked for it: it is where they go on writing. */
  isAdded?: boolean;
}

/** One paragraph on paper, with where it comes from. */
export function ParagraphEditor({ label, number, paragraph, onText, onRemove, isAdded }: Props) {
  const t = useTranslations('report');
  return (
    <div className={styles.paragraph}>
      {onText ? (
        <div className={styles.line}>
          <textarea
            aria-label={label}
            value={paragraph.text}
            rows={3}
            lang="vi"
            // biome-ignore lint/a11y/noAutofocus: only after the person pressed "add"
            autoFocus={isAdded}
            onChange={(event) => onText(event.target.value)}
            className={styles.text}
          />
          {onRemove && <IconButton size="s" icon={X} label={t('removeParagraph', { number })} onPress={onRemove} />}
        </div>
      ) : (
        <p className={styles.read}>{paragraph.text}</p>
      )}
      <Sources sources={paragraph.sources} />
    </div>
  );
}

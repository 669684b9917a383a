import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button';
import { showToast } from '../ui/toast-store';
import { type Content, newParagraph, type Writing, withSection } from './content';
import styles from './Editor.module.css';
import { ParagraphEditor } from './ParagraphEditor';
import type { Report } from './report-api';

interface Props {
  part: Report['outline'][number];
  isParent: boolean;
  paragraphs: readonly Writing[];
  onChange?: (next: (before: Content) => Content) => void;
  onFocus: () => void;
}

/** One heading of the outline with its guidance and its paragraphs. */
export function SectionEditor({ part, isParent, paragraphs, onChange, onFocus }: Props) {
  const t = useTranslations('report');
  const { code } = part;
  const heading = `${part.number}. ${part.heading}`;
  const edit = (change: (before: readonly Writing[]) => Writing[]) =>
    onChange?.((all) => withSection(all, code, change));
  // An empty section shows a place to write; it becomes a paragraph with its first letter.
  const [first] = useState(newParagraph);
  const [added, setAdded] = useState<string | null>(null);
  const isBare = isParent && paragraphs.length === 0;
  const shown = onChange && !isBare && paragraphs.length === 0 ? [first] : paragraphs;
  const write = (key: string, text: string) =>
    edit((list) =>
      list.length === 0 ? [{ ...first, text }] : list.map((each) => (each.key === key ? { ...each, text } : each)),
    );
  const insert = (at: number, paragraph: Writing) => edit((list) => list.toSpliced(at, 0, paragraph));

  function remove(index: number, paragraph: Writing) {
    edit((list) => list.filter((each) => each.key !== paragraph.key));
    if (!paragraph.text.trim()) return;
    // A paragraph that was taken out gets a new place on the server: its old id is gone by then.
    const back = () => insert(index, { ...paragraph, id: null });
    showToast(t('removed'), { action: { label: t('undo'), run: back } });
  }

  function add() {
    const paragraph = newParagraph();
    setAdded(paragraph.key);
    edit((list) => (list.length === 0 ? [first, paragraph] : [...list, paragraph]));
  }

  return (
    <section aria-label={heading} onFocus={onFocus} className={styles.section}>
      <h2 data-level={part.level} className={styles.heading}>
        {heading}
      </h2>
      {onChange && !isBare && <p className={styles.guidance}>{part.guidance}</p>}
      {shown.map((paragraph, index) => (
        <ParagraphEditor
          key={paragraph.key}
          label={t('paragraph', { section: heading, number: index + 1 })}
          number={index + 1}
          paragraph={paragraph}
          isAdded={paragraph.key === added}
          onText={onChange && ((text) => write(paragraph.key, text))}
          onRemove={paragraphs.length > 0 ? () => remove(index, paragraph) : undefined}
        />
      ))}
      {!onChange && !isParent && paragraphs.length === 0 && <p className={styles.guidance}>{t('emptySection')}</p>}
      {onChange && !isBare && (
        <Button size="s" variant="quiet" icon={Plus} aria-label={`${t('addParagraph')}: ${heading}`} onPress={add}>
          {t('addParagraph')}
        </Button>
      )}
    </section>
  );
}

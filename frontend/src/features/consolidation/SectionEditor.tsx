import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Writing } from '../../shared/report/content';
import type { Report } from '../../shared/report/report-api';
import { Button } from '../../shared/ui/Button';
import { cx } from '../../shared/ui/cx';
import type { Contribution } from './consolidation-api';
import styles from './Outline.module.css';
import { ParagraphEditor } from './ParagraphEditor';
import { ParagraphView } from './ParagraphView';
import type { Editing } from './use-editing';

interface Props {
  part: Report['outline'][number];
  /** A heading with others under it carries no text of its own, unless somebody wrote one. */
  isParent: boolean;
  paragraphs: readonly Writing[];
  contributions: readonly Contribution[];
  editing?: Editing;
}

/** One part of the outline with its paragraphs. */
export function SectionEditor({ part, isParent, paragraphs, contributions, editing }: Props) {
  const t = useTranslations('consolidation');
  const isBare = isParent && paragraphs.length === 0;
  const title = `${part.number}. ${part.heading}`;
  return (
    <section className={styles.section}>
      <h3 className={cx(styles.heading, part.level === 1 && styles.part)}>{title}</h3>
      {paragraphs.length === 0 && !isParent && <p className={styles.hint}>{t('emptySection')}</p>}
      <ol>
        {paragraphs.map((paragraph, index) =>
          editing ? (
            <ParagraphEditor
              key={paragraph.key}
              paragraph={paragraph}
              place={{ section: part.code, number: index + 1, isLast: index === paragraphs.length - 1 }}
              contributions={contributions}
              editing={editing}
            />
          ) : (
            <ParagraphView key={paragraph.key} paragraph={paragraph} />
          ),
        )}
      </ol>
      {editing && !isBare && (
        <Button
          size="s"
          variant="quiet"
          icon={Plus}
          aria-label={t('writeIn', { section: title })}
          onPress={() => editing.write(part.code)}
        >
          {t('write')}
        </Button>
      )}
    </section>
  );
}

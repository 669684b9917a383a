import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { SourceChips } from '../../shared/official/SourceChips';
import type { Writing } from '../../shared/report/content';
import { ChangedSource } from './ChangedSource';
import type { Contribution } from './consolidation-api';
import styles from './Outline.module.css';
import { ParagraphTools, type Place } from './ParagraphTools';
import type { Editing } from './use-editing';

interface Props {
  paragraph: Writing;
  place: Place;
  contributions: readonly Contribution[];
  editing: Editing;
}

/** About as many letters as a line of the field holds, for browsers that do not grow it by themselves. */
const LINE = 90;

/** A paragraph to write in, with its sources under it; Alt and an arrow move it. */
export function ParagraphEditor({ paragraph, place, contributions, editing }: Props) {
  const t = useTranslations('consolidation');
  const { key, text, sources } = paragraph;

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    editing.move(key, step);
  }

  return (
    <li className={styles.paragraph}>
      <textarea
        data-key={key}
        aria-label={t('paragraph', { section: place.section, number: place.number })}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        className={styles.field}
        value={text}
        rows={Math.max(2, Math.ceil(text.length / LINE))}
        maxLength={20_000}
        onChange={(event) => editing.text(key, event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.under}>
        <SourceChips sources={sources} />
        <ParagraphTools paragraph={paragraph} place={place} editing={editing} />
      </div>
      {sources.some((source) => source.changed) && (
        <ChangedSource paragraph={paragraph} contributions={contributions} onRefresh={editing.refresh} />
      )}
    </li>
  );
}

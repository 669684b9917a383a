import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { newParagraph, type Writing } from '../../shared/report/content';
import type { Writer } from '../../shared/report/use-content';
import { showToast } from '../../shared/ui/toast-store';
import { append, insert, move, replace, spotOf, taken, united, writeFigure, writeText } from './changes';
import type { Contribution, Offered } from './consolidation-api';

/** A paragraph that comes back has lost its id on the server by then. */
const anew = (paragraph: Writing): Writing => ({ ...paragraph, id: null });

/** What a person does to the content; what takes words away can be undone. */
export function useEditing({ change, flush, content }: Pick<Writer, 'change' | 'flush' | 'content'>) {
  const t = useTranslations('consolidation');
  /** The paragraph that the keyboard goes to next. */
  const [focus, setFocus] = useState<{ key: string } | null>(null);
  const undo = (text: string, run: () => void) => showToast(text, { action: { label: t('undo'), run } });

  return {
    focus,
    text: (key: string, text: string) => change(writeText(key, text)),
    figure: (code: string, value: number | null) => change(writeFigure(code, value)),
    take: (from: Contribution, offered: readonly Offered[]) =>
      change((before) => offered.reduce((made, each) => append(each.section, [taken(from, each)])(made), before)),

    move(key: string, step: -1 | 1) {
      change(move(key, step));
      setFocus({ key });
    },

    write(code: string) {
      const added = newParagraph();
      change(append(code, [added]));
      setFocus({ key: added.key });
    },

    remove(paragraph: Writing) {
      const spot = spotOf(content, paragraph.key);
      if (!spot) return;
      change(replace(paragraph.key, []));
      const next = spot.after ?? spot.before;
      if (next) setFocus({ key: next.key });
      if (paragraph.text.trim()) undo(t('removed'), () => change(insert(spot.code, spot.index, [anew(paragraph)])));
    },

    merge(first: Writing) {
      const second = spotOf(content, first.key)?.after;
      if (!second) return;
      const whole = united(first, second);
      change((before) => replace(first.key, [whole])(replace(second.key, [])(before)));
      setFocus({ key: first.key });
      // Words written into the merged paragraph since are kept: the second one comes back after it.
      undo(t('merged'), () =>
        change((now) => {
          const spot = spotOf(now, first.key);
          const merged = spot && now.sections[spot.code]?.[spot.index];
          const before = merged?.text === whole.text ? { ...merged, text: first.text, sources: first.sources } : merged;
          return before ? replace(first.key, [before, anew(second)])(now) : now;
        }),
      );
    },

    /** The version that was drawn must be gone from the server before the new one can be drawn. */
    async refresh(paragraph: Writing, from: Contribution, fresh: Offered) {
      const spot = spotOf(content, paragraph.key);
      if (!spot) return;
      const added = taken(from, fresh);
      change(replace(paragraph.key, []));
      const isGone = await flush();
      change(insert(spot.code, spot.index, [isGone ? added : paragraph]));
      if (isGone) undo(t('refreshed'), () => change(replace(added.key, [anew(paragraph)])));
    },
  };
}

export type Editing = ReturnType<typeof useEditing>;

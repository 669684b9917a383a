import { CalendarPlus, ListPlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DockWays } from '../../shared/source/Dock';
import type { Span } from '../../shared/source/marks';
import { selectedIn, selectParagraph } from '../../shared/source/place';
import { scrollWithin } from '../../shared/source/scroll-within';
import { Button } from '../../shared/ui/Button';
import { useKeys } from '../../shared/ui/use-keys';

interface Props {
  text: string;
  /** Reads the words as one more task or duty. */
  onAdd: (kind: 'task' | 'duty', span: Span) => void;
}

/** Below the source: what to make of the words marked in it, by pointer, by touch, or paragraph by paragraph by keyboard. */
export function MarkBar({ text, onAdd }: Props) {
  const t = useTranslations('importing');
  const bar = useRef<HTMLDivElement>(null);
  const [span, setSpan] = useState<Span>();
  const pane = () => bar.current?.closest<HTMLElement>('[data-pane]');

  useEffect(() => {
    const onSelect = () => {
      const selection = document.getSelection();
      const root = bar.current?.closest('[data-pane]');
      // What is selected elsewhere, or in the bar itself, leaves the mark as it is.
      if (!root || !selection?.anchorNode || !root.contains(selection.anchorNode)) return;
      if (!bar.current?.contains(selection.anchorNode)) setSpan(selectedIn(text, root, selection));
    };
    document.addEventListener('selectionchange', onSelect);
    return () => document.removeEventListener('selectionchange', onSelect);
  }, [text]);

  function walk(by: -1 | 0 | 1, isMore = false) {
    const root = pane();
    const reached = root && selectParagraph(root, by, isMore);
    if (reached) scrollWithin(reached);
  }
  function begin() {
    pane()?.focus({ preventScroll: true });
    walk(0);
  }
  function add(kind: 'task' | 'duty') {
    if (!span) return;
    leave();
    onAdd(kind, span);
  }
  function leave() {
    document.getSelection()?.removeAllRanges();
    setSpan(undefined);
  }
  useKeys({ m: begin, ...(span && { t: () => add('task'), b: () => add('duty'), Escape: leave }) });
  useParagraphKeys(span !== undefined, walk);

  return (
    <div ref={bar}>
      <p aria-live="polite">{span && t('marked', { words: excerptOf(text.slice(span.start, span.end)) })}</p>
      {span && (
        <DockWays>
          <Button size="s" variant="primary" icon={ListPlus} keyHint="T" onPress={() => add('task')}>
            {t('addTask')}
          </Button>
          <Button size="s" icon={CalendarPlus} keyHint="B" onPress={() => add('duty')}>
            {t('addDuty')}
          </Button>
        </DockWays>
      )}
    </div>
  );
}

const LONGEST = 60;

function excerptOf(words: string): string {
  const whole = words.replace(/\s+/g, ' ');
  const [first, last] = [whole.slice(0, LONGEST).replace(/\S*$/, ''), whole.slice(-LONGEST).replace(/^\S*/, '')];
  return whole.length > 2 * LONGEST ? `${first}…${last}` : whole;
}

/** While words are marked, arrows in the text go on by a paragraph, with Shift they take it in as well. */
function useParagraphKeys(isOn: boolean, walk: (by: -1 | 1, isMore: boolean) => void) {
  const latest = useRef(walk);
  latest.current = walk;
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      const by = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
      if (!by || !document.activeElement?.matches('section[data-pane]')) return;
      event.preventDefault();
      latest.current(by, event.shiftKey);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isOn]);
}

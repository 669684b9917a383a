import { type MouseEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import { cx } from '../ui/cx';
import { DocumentSheet } from '../ui/DocumentSheet';
import type { Mark, MarkKind } from './marks';
import { SourceBlock } from './SourceBlock';
import styles from './SourceText.module.css';
import { scrollWithin } from './scroll-within';
import { type SetBlock, setText } from './sheet';

interface Props {
  label: string;
  text: string;
  /** Where each page begins; empty when the file does not say. */
  pages?: readonly number[];
  marks: readonly Mark[];
  /** The kind whose places are lit strongly; the others stay faint. */
  kind: MarkKind;
  /** The key of the lit mark. */
  active: string | undefined;
  onPick: (mark: Mark) => void;
}

const none: readonly number[] = [];
const FIRST = 3;
const STEP = 6;
/** Milliseconds after which the next pages are made though nobody rests. */
const PATIENCE = 300;

/** A source text as paper, with the places that things were read from lit; a click on one picks it. */
export function SourceText({ label, text, pages = none, marks, kind, active, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const sections = useMemo(() => setText(text, marks, pages), [text, marks, pages]);
  const lit = active ? sections.findIndex((section) => section.some((block) => block.keys.has(active))) : -1;
  const made = useGrowing(sections.length, lit + 1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is lit may be on a page that was not made yet
  useEffect(() => {
    if (!active) return;
    const first = box.current?.querySelector<HTMLElement>(`[data-marks~="${CSS.escape(active)}"]`);
    if (first) scrollWithin(first);
  }, [active, made]);

  /** The shortest mark under the pointer of the kind looked at; a further click goes out to what surrounds it. */
  function onClick(event: MouseEvent) {
    if (window.getSelection()?.toString()) return;
    const keys = (event.target as HTMLElement).closest<HTMLElement>('[data-marks]')?.dataset.marks?.split(' ') ?? [];
    const under = keys.flatMap((key) => marks.filter((mark) => mark.key === key));
    const inward = [...under.filter((mark) => mark.kind === kind), ...under.filter((mark) => mark.kind !== kind)];
    const at = inward.findIndex((mark) => mark.key === active);
    const picked = inward[(at + 1) % Math.max(1, inward.length)];
    if (picked) onPick(picked);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the lists beside the text do the same by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div ref={box} onClick={onClick} data-kind={kind} className={styles.text}>
      <DocumentSheet label={label}>
        {sections.slice(0, made).map((section) => (
          <Section
            key={section[0]?.start}
            text={text}
            blocks={section}
            active={active && section.some((block) => block.keys.has(active)) ? active : undefined}
            isLong={sections.length > 2}
          />
        ))}
      </DocumentSheet>
    </div>
  );
}

/** The first pages at once and as far as what is lit; the others in small steps whenever the browser has nothing else to do. */
function useGrowing(all: number, wanted: number): number {
  const [grown, setGrown] = useState(FIRST);
  const made = Math.min(all, Math.max(grown, wanted));
  useEffect(() => {
    if (made >= all) return;
    const grow = () => setGrown(made + STEP);
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(grow);
      return () => clearTimeout(timer);
    }
    const waiting = requestIdleCallback(grow, { timeout: PATIENCE });
    return () => cancelIdleCallback(waiting);
  }, [made, all]);
  return made;
}

interface SectionProps {
  text: string;
  blocks: readonly SetBlock[];
  active: string | undefined;
  isLong: boolean;
}

/** A stretch of paragraphs; in a long text the browser lays it out when it comes near. Rows in a row are one table. */
const Section = memo(function Section({ text, blocks, active, isLong }: SectionProps) {
  const runs = useMemo(() => runsOf(blocks), [blocks]);
  return (
    <div className={cx(styles.section, isLong && styles.far)}>
      {runs.map((run) => {
        const set = run.map((block) => (
          <SourceBlock
            key={block.start}
            text={text}
            block={block}
            active={active && block.keys.has(active) ? active : undefined}
          />
        ));
        return run[0]?.kind === 'row' ? (
          <div key={run[0].start} className={styles.table}>
            {set}
          </div>
        ) : (
          set
        );
      })}
    </div>
  );
});

function runsOf(blocks: readonly SetBlock[]): SetBlock[][] {
  const runs: SetBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last && block.kind === 'row' && last[0]?.kind === 'row') last.push(block);
    else runs.push([block]);
  }
  return runs;
}

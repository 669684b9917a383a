import { type MouseEvent, memo, useEffect, useMemo, useRef } from 'react';
import { cx } from '../ui/cx';
import { DocumentSheet } from '../ui/DocumentSheet';
import { Unbroken } from '../ui/Unbroken';
import { blocksOf, shown } from './blocks';
import { type Mark, type MarkKind, type Piece, piecesOf } from './marks';
import styles from './SourceText.module.css';
import { scrollWithin } from './scroll-within';

interface Props {
  label: string;
  text: string;
  marks: readonly Mark[];
  /** The kind whose places are lit strongly; the others stay faint. */
  kind: MarkKind;
  /** The key of the lit mark. */
  active: string | undefined;
  onPick: (mark: Mark) => void;
}

/** A source text as paper, with the places that things were read from lit; a click on one picks it. */
export function SourceText({ label, text, marks, kind, active, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const blocks = useMemo(
    () => blocksOf(text).map((block) => ({ ...block, pieces: piecesOf(block, marks) })),
    [text, marks],
  );

  useEffect(() => {
    if (!active) return;
    const first = box.current?.querySelector<HTMLElement>(`[data-marks~="${CSS.escape(active)}"]`);
    if (first) scrollWithin(first);
  }, [active]);

  function onClick(event: MouseEvent) {
    const keys = (event.target as HTMLElement).closest<HTMLElement>('[data-marks]')?.dataset.marks?.split(' ') ?? [];
    const under = keys.flatMap((key) => marks.filter((mark) => mark.key === key));
    const picked = under.find((mark) => mark.kind === kind) ?? under[0];
    if (picked) onPick(picked);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the lists beside the text do the same by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div ref={box} onClick={onClick} data-kind={kind} className={styles.text}>
      <DocumentSheet label={label}>
        {blocks.map((block) => (
          <p key={block.start} className={styles[block.kind]}>
            {block.pieces.map((piece) => (
              <Stretch key={piece.start} text={text} piece={piece} active={active} />
            ))}
          </p>
        ))}
      </DocumentSheet>
    </div>
  );
}

const Stretch = memo(function Stretch({ text, piece, active }: { text: string; piece: Piece; active?: string }) {
  const words = shown(text.slice(piece.start, piece.end));
  if (piece.marks.length === 0) return <Unbroken>{words}</Unbroken>;
  const kinds = new Set(piece.marks.map((mark) => mark.kind));
  const isActive = piece.marks.some((mark) => mark.key === active);
  return (
    <mark
      data-marks={piece.marks.map((mark) => mark.key).join(' ')}
      className={cx(styles.mark, ...[...kinds].map((kind) => styles[kind]), isActive && styles.active)}
    >
      <Unbroken>{words}</Unbroken>
    </mark>
  );
});

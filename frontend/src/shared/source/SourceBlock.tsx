import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { cx } from '../ui/cx';
import { Unbroken } from '../ui/Unbroken';
import { shown } from './blocks';
import type { Piece } from './marks';
import styles from './SourceText.module.css';
import type { SetBlock } from './sheet';

interface Props {
  text: string;
  block: SetBlock;
  /** The lit mark, when it is in this block. */
  active: string | undefined;
}

/** One paragraph, or one row of a table, with its lit places and the pages that begin in it. */
export const SourceBlock = memo(function SourceBlock({ text, block, active }: Props) {
  if (block.kind === 'row') {
    return (
      <div className={styles.row}>
        {block.cells.map((pieces) => (
          <span
            key={pieces[0]?.start}
            data-from={pieces[0]?.start}
            data-to={pieces.at(-1)?.end}
            className={styles.cell}
          >
            <Pieces text={text} pieces={pieces} block={block} active={active} />
          </span>
        ))}
      </div>
    );
  }
  return (
    <>
      {block.before && <PageMark number={block.before.number} />}
      <p data-from={block.start} data-to={block.end} className={styles[block.kind]}>
        <Pieces text={text} pieces={block.cells[0] ?? []} block={block} active={active} />
      </p>
    </>
  );
});

function Pieces({ text, pieces, block, active }: Props & { pieces: readonly Piece[] }) {
  return pieces.map((piece) => {
    const page = block.inside.find((start) => start.at === piece.start);
    return (
      <Stretch key={piece.start} text={text} piece={piece} active={active}>
        {page && <PageMark number={page.number} isInside />}
      </Stretch>
    );
  });
}

interface StretchProps {
  text: string;
  piece: Piece;
  active: string | undefined;
  children?: React.ReactNode;
}

function Stretch({ text, piece, active, children }: StretchProps) {
  const words = shown(text.slice(piece.start, piece.end));
  if (piece.marks.length === 0) {
    return (
      <>
        {children}
        <Unbroken>{words}</Unbroken>
      </>
    );
  }
  const kinds = [...new Set(piece.marks.flatMap((mark) => (mark.isFaint ? [] : mark.kind)))];
  const isActive = piece.marks.some((mark) => mark.key === active);
  return (
    <>
      {children}
      <mark
        data-marks={piece.marks.map((mark) => mark.key).join(' ')}
        className={cx(styles.mark, ...kinds.map((kind) => styles[kind]), isActive && styles.active)}
      >
        <Unbroken>{words}</Unbroken>
      </mark>
    </>
  );
}

/** Where a new page of the paper begins: a rule between paragraphs, a number in the margin inside of one. */
export function PageMark({ number, isInside = false }: { number: number; isInside?: boolean }) {
  const t = useTranslations('source');
  if (isInside) {
    return <span data-page={t('pageShort', { number })} title={t('page', { number })} className={styles.inPage} />;
  }
  return <div className={styles.page}>{t('page', { number })}</div>;
}

import { useTranslations } from 'use-intl';
import { VisuallyHidden } from '../../shared/ui/VisuallyHidden';
import styles from './Revision.module.css';
import type { TextPiece } from './revision-api';

/** Letters of what stayed that are shown at each side of a change. */
const AROUND = 90;

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * AROUND + 20) return text;
  const head = isFirst ? '' : text.slice(0, AROUND);
  const tail = isLast ? '' : text.slice(-AROUND);
  return `${head} […] ${tail}`;
}

/** A sentence word by word: what went out is struck, what came in is underlined. */
export function WordDiff({ pieces, isWhole }: { pieces: readonly TextPiece[]; isWhole: boolean }) {
  const t = useTranslations('revision');
  return (
    <p lang="vi" className={styles.diff}>
      {pieces.map((piece, index) => {
        const key = `${index}${piece.op}`;
        if (piece.op === 'KEEP') {
          return (
            <span key={key}>
              {isWhole ? piece.text : shortened(piece.text, index === 0, index === pieces.length - 1)}
            </span>
          );
        }
        const Tag = piece.op === 'DELETE' ? 'del' : 'ins';
        return (
          <Tag key={key} className={styles[piece.op]}>
            <VisuallyHidden>{t(`said.${piece.op}`)} </VisuallyHidden>
            {piece.text}
          </Tag>
        );
      })}
    </p>
  );
}

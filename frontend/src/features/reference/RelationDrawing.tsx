import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, type Ref, useId, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { docType } from '../../shared/format/doc-type';
import { cx } from '../../shared/ui/cx';
import { type Box, drawRelations, type Node } from './drawing';
import styles from './Relations.module.css';
import type { ReferenceView, RelatedDocument, RelationView } from './reference-api';

/** React's types know the anchor of HTML only; inside a drawing it becomes SVG's. */
function SvgAnchor(props: AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }) {
  return <a {...props} />;
}
const SvgLink = createLink(SvgAnchor);

/** Room for the line around a box that has the focus, in pixels. */
const EDGE = 3;

interface Props {
  document: ReferenceView;
  relations: readonly RelationView[];
}

/** The document among those it stands to: older left, newer right; the list beside it says the same in words. */
export function RelationDrawing({ document, relations }: Props) {
  const t = useTranslations('reference.relations');
  const head = useId();
  const { width, height, centre, nodes, hidden } = useMemo(() => drawRelations(relations), [relations]);
  const left = hidden.older + hidden.newer;
  return (
    <figure className={styles.figure}>
      <div className={styles.scroll}>
        <svg
          aria-labelledby={`${head}-name`}
          width={width + 2 * EDGE}
          height={height + 2 * EDGE}
          viewBox={`${-EDGE} ${-EDGE} ${width + 2 * EDGE} ${height + 2 * EDGE}`}
          className={styles.drawing}
        >
          <title id={`${head}-name`}>{t('drawingOf', { number: document.number })}</title>
          <defs>
            <marker
              id={head}
              viewBox="0 0 8 8"
              refX="8"
              refY="4"
              markerUnits="userSpaceOnUse"
              markerWidth="10"
              markerHeight="10"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8Z" className={styles.head} />
            </marker>
          </defs>
          {nodes.map((node) => (
            <path key={node.relation.id} d={node.arrow} markerEnd={`url(#${head})`} className={styles.arrow} />
          ))}
          <DocumentBox box={centre} document={document} isCentre />
          {nodes.map((node) => (
            <Related key={node.relation.id} node={node} />
          ))}
        </svg>
      </div>
      <figcaption className={styles.caption}>
        {t('drawing')} {left > 0 && t('hidden', { count: left })}
      </figcaption>
    </figure>
  );
}

function Related({ node }: { node: Node }) {
  const t = useTranslations('reference.relations');
  const { other, kind, direction } = node.relation;
  const box = <DocumentBox box={node} document={other} />;
  const verb = t(direction === 'OUT' ? `out.${kind}` : `in.${kind}`);
  return (
    <g>
      <text x={node.word.x} y={node.word.y} aria-hidden data-side={node.side} className={styles.word}>
        {t(`arrow.${kind}`)}
      </text>
      {other.id ? (
        <SvgLink
          to="/van-ban/$referenceId"
          params={{ referenceId: other.id }}
          aria-label={`${verb} ${docType(other.type)} ${other.number}`}
          className={styles.link}
        >
          {box}
        </SvgLink>
      ) : (
        box
      )}
    </g>
  );
}

/** Inside a box: the sizes of its padding and lines, in pixels of the drawing. */
const PAD = 10;
const FIRST_LINE = 22;
const SECOND_LINE = 40;

function DocumentBox({ box, document, isCentre = false }: { box: Box; document: RelatedDocument; isCentre?: boolean }) {
  const t = useTranslations('reference.relations');
  const recorded = Boolean(document.id);
  const facts = [docType(document.type), formatDate(document.issuedOn)].filter(Boolean).join(', ');
  return (
    <g transform={`translate(${box.x} ${box.y})`}>
      <rect
        width={box.width}
        height={box.height}
        rx="4"
        className={cx(styles.box, isCentre && styles.centre, !recorded && styles.dangling)}
      />
      <text x={PAD} y={FIRST_LINE} className={cx(styles.number, isCentre && styles.onCentre)}>
        {document.number}
      </text>
      <text x={PAD} y={SECOND_LINE} className={cx(styles.facts, isCentre && styles.onCentre)}>
        {recorded ? facts : t('dangling')}
      </text>
    </g>
  );
}

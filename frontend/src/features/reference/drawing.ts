import type { RelationView } from './reference-api';
import { kindOrder } from './relation-kinds';

/** Sizes in pixels of the drawing: three columns, the arrows' words in the gaps. */
const NODE = { width: 176, height: 52 };
const GAP = 92;
const ROW = 68;
export const WIDTH = 3 * NODE.width + 2 * GAP;
/** Where an arrow turns, as a share of the gap from the middle document. */
const TURN = 0.3;
/** Documents drawn on a side; the list beside the drawing names them all. */
export const MOST = 6;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Node extends Box {
  relation: RelationView;
  side: 'older' | 'newer';
  /** SVG path of the arrow, from the document that says it to the one it speaks of. */
  arrow: string;
  /** Where the arrow's word begins, or ends on the newer side; on the baseline. */
  word: { x: number; y: number };
}

export interface Drawing {
  width: number;
  height: number;
  centre: Box;
  nodes: Node[];
  /** How many are left out on each side. */
  hidden: { older: number; newer: number };
}

/** What this document speaks of came before it; what speaks of it came after. */
const sideOf = (relation: RelationView): Node['side'] => (relation.direction === 'OUT' ? 'older' : 'newer');

const inOrder = (relations: readonly RelationView[]) =>
  [...relations].sort((a, b) => kindOrder(a.kind) - kindOrder(b.kind) || (a.from ?? '').localeCompare(b.from ?? ''));

/** The document in the middle, older ones left, newer ones right; every arrow points to the older document. */
export function drawRelations(relations: readonly RelationView[]): Drawing {
  const all = inOrder(relations);
  const sides = {
    older: all.filter((each) => sideOf(each) === 'older'),
    newer: all.filter((each) => sideOf(each) === 'newer'),
  };
  const rows = Math.max(1, Math.min(MOST, sides.older.length), Math.min(MOST, sides.newer.length));
  const height = rows * ROW;
  const centre: Box = { x: NODE.width + GAP, y: (height - NODE.height) / 2, ...NODE };
  const column = (side: Node['side']) => {
    const shown = sides[side].slice(0, MOST);
    const top = (height - shown.length * ROW) / 2;
    return shown.map((relation, index) =>
      nodeAt(relation, side, centre, top + index * ROW, index - (shown.length - 1) / 2, shown.length),
    );
  };
  return {
    width: WIDTH,
    height,
    centre,
    nodes: [...column('older'), ...column('newer')],
    hidden: { older: Math.max(0, sides.older.length - MOST), newer: Math.max(0, sides.newer.length - MOST) },
  };
}

/** How far arrows spread over the side of the document in the middle, and where their words stand beside the far end. */
const SPREAD = 30;
const WORD = { beside: 14, above: -6, below: 16 };

/** `offset` counts rows from the middle, of `count`. */
function nodeAt(
  relation: RelationView,
  side: Node['side'],
  centre: Box,
  top: number,
  offset: number,
  count: number,
): Node {
  const box: Box = { x: side === 'older' ? 0 : WIDTH - NODE.width, y: top + (ROW - NODE.height) / 2, ...NODE };
  const far = { x: side === 'older' ? box.width : box.x, y: box.y + box.height / 2 };
  const near = {
    x: side === 'older' ? centre.x : centre.x + centre.width,
    y: centre.y + centre.height / 2 + (offset * SPREAD) / Math.max(1, count - 1),
  };
  const [start, end] = side === 'older' ? [near, far] : [far, near];
  // The arrow keeps its row beside its word and turns close to the document in the middle.
  const bend = near.x + (far.x - near.x) * TURN;
  return {
    ...box,
    relation,
    side,
    arrow: `M${start.x} ${start.y}C${bend} ${start.y} ${bend} ${end.y} ${end.x} ${end.y}`,
    word: {
      x: far.x + (side === 'older' ? WORD.beside : -WORD.beside),
      y: far.y + (offset > 0 ? WORD.below : WORD.above),
    },
  };
}

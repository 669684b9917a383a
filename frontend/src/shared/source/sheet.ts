import { type Block, blocksOf, cellsOf } from './blocks';
import { type Mark, marksOver, type Piece, piecesOf } from './marks';
import { type PageStart, pageStarts } from './pages';

/** A paragraph ready to be set: its cells (one, but for rows of tables) cut into pieces, and the pages beginning in it. */
export interface SetBlock extends Block {
  cells: readonly (readonly Piece[])[];
  /** Pages that begin before its first letter. */
  before: PageStart | undefined;
  /** Where a page begins inside of it. */
  inside: readonly PageStart[];
  keys: ReadonlySet<string>;
}

/** Blocks of one stretch of the text that is laid out only when it comes near. */
const SECTION = 24;

/** The whole text, set as paper has it, in sections. */
export function setText(text: string, marks: readonly Mark[], pages: readonly number[]): SetBlock[][] {
  const blocks = blocksOf(text);
  const over = marksOver(blocks, marks);
  const starts = pageStarts(text, pages);
  let next = 0;
  const set = blocks.map((block, index): SetBlock => {
    let before: PageStart | undefined;
    const inside: PageStart[] = [];
    for (let page = starts[next]; page && page.at < block.end; page = starts[++next]) {
      if (page.at <= block.start + 1) before = page;
      else inside.push(page);
    }
    const here = over[index] ?? [];
    const cuts = inside.map((page) => page.at);
    const stretches = block.kind === 'row' ? cellsOf(text, block) : [block];
    const cells = stretches.map((stretch) => piecesOf(stretch, here, block.kind === 'row' ? [] : cuts));
    return { ...block, cells, before, inside, keys: new Set(here.map((mark) => mark.key)) };
  });
  return Array.from({ length: Math.ceil(set.length / SECTION) }, (_, at) =>
    set.slice(at * SECTION, (at + 1) * SECTION),
  );
}

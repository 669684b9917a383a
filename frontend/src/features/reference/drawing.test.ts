import { describe, expect, it } from 'vitest';
import { drawRelations, MOST, WIDTH } from './drawing';
import type { RelationKind, RelationView } from './reference-api';

let count = 0;
const relation = (direction: 'OUT' | 'IN', kind: RelationKind, from?: string): RelationView =>
  ({
    id: `r${++count}`,
    direction,
    kind,
    other: { id: `d${count}`, number: `${count}/QĐ-UBND` },
    from,
  }) as RelationView;

const numbersOf = (drawing: ReturnType<typeof drawRelations>, side: 'older' | 'newer') =>
  drawing.nodes.filter((node) => node.side === side).map((node) => node.relation.other.number);

describe('the drawing of relations', () => {
  it('puts what the document speaks of on the left and what speaks of it on the right', () => {
    const drawing = drawRelations([relation('OUT', 'BASED_ON'), relation('IN', 'REPLACES')]);
    const [older, newer] = drawing.nodes;
    expect([older?.side, newer?.side]).toEqual(['older', 'newer']);
    expect((older?.x ?? 0) + (older?.width ?? 0)).toBeLessThan(drawing.centre.x);
    expect(newer?.x).toBeGreaterThan(drawing.centre.x + drawing.centre.width);
  });

  it('lets every arrow point at the older document', () => {
    const { centre, nodes } = drawRelations([relation('OUT', 'BASED_ON'), relation('IN', 'REPLACES')]);
    expect(nodes[0]?.arrow.startsWith(`M${centre.x} `)).toBe(true);
    expect(nodes[1]?.arrow.startsWith(`M${nodes[1].x} `)).toBe(true);
    expect(nodes[1]?.arrow).toContain(` ${centre.x + centre.width} `);
  });

  it('begins with what touches the standing, then goes by date', () => {
    const later = relation('IN', 'GUIDES', '2024-05-01');
    const earlier = relation('IN', 'GUIDES', '2023-05-01');
    const replaces = relation('IN', 'REPLACES');
    expect(numbersOf(drawRelations([later, earlier, replaces]), 'newer')).toEqual(
      [replaces, earlier, later].map((each) => each.other.number),
    );
  });

  it('has no two boxes or words over each other, and all of them inside', () => {
    const drawing = drawRelations([
      ...Array.from({ length: 5 }, () => relation('OUT', 'IMPLEMENTS')),
      ...Array.from({ length: 4 }, () => relation('IN', 'AMENDS')),
    ]);
    for (const side of ['older', 'newer'] as const) {
      const boxes = drawing.nodes.filter((node) => node.side === side).sort((a, b) => a.y - b.y);
      boxes.slice(1).forEach((box, index) => {
        const above = boxes[index];
        expect(box.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
        expect(box.word.y - (above?.word.y ?? 0)).toBeGreaterThan(16);
      });
    }
    for (const node of drawing.nodes) {
      expect(node.x).toBeGreaterThanOrEqual(0);
      expect(node.x + node.width).toBeLessThanOrEqual(WIDTH);
      expect(node.y).toBeGreaterThanOrEqual(0);
      expect(node.y + node.height).toBeLessThanOrEqual(drawing.height);
    }
  });

  it('says how many it leaves out', () => {
    const drawing = drawRelations(Array.from({ length: MOST + 3 }, () => relation('IN', 'BASED_ON')));
    expect(drawing.nodes).toHaveLength(MOST);
    expect(drawing.hidden).toEqual({ older: 0, newer: 3 });
  });

  it('draws a document without relations alone', () => {
    const { nodes, centre, height } = drawRelations([]);
    expect(nodes).toEqual([]);
    expect(centre.y + centre.height).toBeLessThanOrEqual(height);
  });
});

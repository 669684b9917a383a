import type { RelationKind, RelationView } from './reference-api';

/** The kinds of relations, what touches a document's standing first. */
export const relationKinds = [
  'REPLACES',
  'REPEALS',
  'AMENDS',
  'SUPPLEMENTS',
  'CORRECTS',
  'BASED_ON',
  'IMPLEMENTS',
  'GUIDES',
  'SAME_SUBJECT',
] as const satisfies readonly RelationKind[];

export const kindOrder = (kind: RelationKind): number => relationKinds.indexOf(kind);

export interface RelationGroup {
  direction: RelationView['direction'];
  kind: RelationKind;
  relations: RelationView[];
}

/** Relations that stand, by what they say: first what others do to this document, then what it does to others. */
export function groupsOf(relations: readonly RelationView[]): RelationGroup[] {
  const standing = relations.filter((relation) => !relation.withdrawal);
  return (['IN', 'OUT'] as const).flatMap((direction) =>
    relationKinds
      .map((kind) => ({
        direction,
        kind,
        relations: standing.filter((relation) => relation.kind === kind && relation.direction === direction),
      }))
      .filter((group) => group.relations.length > 0),
  );
}

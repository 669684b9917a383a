import type { FoundUnit } from '../../shared/directory/units-api';
import type { IsoDate } from '../../shared/format/date';
import type { ClassDefinition, UnitType } from './class-api';

/** The form of a class, complete or not. */
export interface ClassDraft {
  code: string;
  name: string;
  /** One spelling a line. */
  aliases: string;
  from: IsoDate | null;
  kind: 'LISTED' | 'RULE';
  units: FoundUnit[];
  classes: string[];
  type: UnitType;
  parent: FoundUnit | null;
  depth: 'CHILDREN' | 'SUBTREE';
}

export const emptyClass: ClassDraft = {
  code: '',
  name: '',
  aliases: '',
  from: null,
  kind: 'LISTED',
  units: [],
  classes: [],
  type: 'DIVISION',
  parent: null,
  depth: 'CHILDREN',
};

export const aliasesOf = (draft: ClassDraft): string[] =>
  draft.aliases.split('\n').flatMap((line) => (line.trim() ? [line.trim()] : []));

export const definitionOf = (draft: ClassDraft): ClassDefinition =>
  draft.kind === 'LISTED'
    ? { kind: 'LISTED', units: draft.units.map((unit) => unit.id), classes: draft.classes }
    : { kind: 'RULE', type: draft.type, parentId: draft.parent?.id, depth: draft.depth };

/** Whether the server can be asked. */
export function isComplete(draft: ClassDraft, isNew: boolean): boolean {
  const named = !isNew || /^[A-Z0-9_]{2,40}$/.test(draft.code);
  const holds = draft.kind === 'RULE' || draft.units.length + draft.classes.length > 0;
  return Boolean(named && holds && draft.name.trim() && draft.from);
}

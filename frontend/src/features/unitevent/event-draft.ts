import type { FoundUnit } from '../../shared/directory/units-api';
import type { IsoDate } from '../../shared/format/date';
import type { CodeScheme, Founding, NewEvent, UnitType } from './event-api';

/** What a person can record; a reversal is asked for at the event itself. */
export const kinds = ['FOUND', 'RENAME', 'MOVE', 'RECODE', 'MERGE', 'SPLIT', 'DISSOLVE'] as const;
export type Kind = (typeof kinds)[number];

export const schemes: readonly CodeScheme[] = ['EOFFICE', 'EOFFICE_OLD', 'ADMINISTRATIVE', 'INTERNAL'];

export interface FoundingDraft {
  code: string;
  name: string;
  shortName: string;
  symbol: string;
  type: UnitType;
  parent: FoundUnit | null;
  /** One spelling a line. */
  aliases: string;
  codes: Partial<Record<CodeScheme, string>>;
}

/** Who takes over: a unit that is there, or one that the event founds. */
export interface HeirDraft {
  id: number;
  isNew: boolean;
  unit: FoundUnit | null;
  founding: FoundingDraft;
}

/** The form as it stands, complete or not; fields of other kinds are kept but not sent. */
export interface EventDraft {
  effectiveOn: IsoDate | null;
  orderedBy: string;
  referenceId: string | null;
  note: string;
  unit: FoundUnit | null;
  name: string;
  shortName: string;
  symbol: string;
  parent: FoundUnit | null;
  scheme: CodeScheme;
  code: string;
  sources: FoundUnit[];
  target: HeirDraft;
  keepsSource: boolean;
  results: HeirDraft[];
  successor: FoundUnit | null;
  founding: FoundingDraft;
}

const emptyFounding = (): FoundingDraft => ({
  code: '',
  name: '',
  shortName: '',
  symbol: '',
  type: 'DIVISION',
  parent: null,
  aliases: '',
  codes: {},
});

export const emptyHeir = (id: number): HeirDraft => ({ id, isNew: false, unit: null, founding: emptyFounding() });

export const emptyDraft = (unit: FoundUnit | null): EventDraft => ({
  effectiveOn: null,
  orderedBy: '',
  referenceId: null,
  note: '',
  unit,
  name: '',
  shortName: '',
  symbol: '',
  parent: null,
  scheme: 'EOFFICE',
  code: '',
  sources: unit ? [unit] : [],
  target: emptyHeir(0),
  keepsSource: false,
  results: [emptyHeir(0), emptyHeir(1)],
  successor: null,
  founding: emptyFounding(),
});

const given = (text: string) => text.trim() || undefined;

function founding(draft: FoundingDraft): Founding {
  const codes = schemes.flatMap((scheme) => {
    const code = given(draft.codes[scheme] ?? '');
    return code ? [{ scheme, code }] : [];
  });
  return {
    code: draft.code.trim(),
    name: draft.name.trim(),
    shortName: given(draft.shortName) ?? draft.name.trim(),
    symbol: given(draft.symbol) ?? null,
    type: draft.type,
    parentId: draft.parent?.id ?? null,
    aliases: draft.aliases.split('\n').flatMap((line) => given(line) ?? []),
    codes,
  };
}

const heir = (draft: HeirDraft) =>
  draft.isNew ? { founding: founding(draft.founding) } : { unitId: draft.unit?.id ?? null };

/** The body that the server is sent. */
export function toEvent(kind: Kind, draft: EventDraft): NewEvent {
  const order = {
    effectiveOn: draft.effectiveOn ?? '',
    orderedBy: draft.orderedBy.trim(),
    referenceId: draft.referenceId,
    note: given(draft.note) ?? null,
  };
  const unitId = draft.unit?.id ?? null;
  switch (kind) {
    case 'FOUND':
      return { kind, order, founding: founding(draft.founding) };
    case 'RENAME':
      return {
        kind,
        order,
        unitId,
        name: given(draft.name),
        shortName: given(draft.shortName),
        symbol: given(draft.symbol),
      };
    case 'MOVE':
      return { kind, order, unitId, parentId: draft.parent?.id ?? null };
    case 'RECODE':
      return { kind, order, unitId, scheme: draft.scheme, code: given(draft.code) ?? null };
    case 'MERGE':
      return { kind, order, sources: draft.sources.map((unit) => ({ unitId: unit.id })), target: heir(draft.target) };
    case 'SPLIT':
      return { kind, order, unitId, keepsSource: draft.keepsSource, results: draft.results.map(heir) };
    case 'DISSOLVE':
      return { kind, order, unitId, successorId: draft.successor?.id ?? null };
  }
}

import type { EventDraft, FoundingDraft, HeirDraft, Kind } from './event-draft';

const CODE = /^[A-Z0-9]{2,20}$/;

/** Why a field cannot be sent yet: a key of the dictionary. */
export type Lack = 'date' | 'orderedBy' | 'unit' | 'parent' | 'change' | 'sources' | 'results' | 'code' | 'name';

/** Fields by their path in the body, as the server's violations name them, with what they lack. */
export type Lacks = Map<string, Lack>;

function ofFounding(path: string, draft: FoundingDraft): [string, Lack][] {
  const found: [string, Lack][] = [];
  if (!CODE.test(draft.code.trim())) found.push([`${path}.code`, 'code']);
  if (!draft.name.trim()) found.push([`${path}.name`, 'name']);
  return found;
}

function ofHeir(path: string, draft: HeirDraft): [string, Lack][] {
  if (draft.isNew) return ofFounding(`${path}.founding`, draft.founding);
  return draft.unit ? [] : [[`${path}.unitId`, 'unit']];
}

function ofKind(kind: Kind, draft: EventDraft): [string, Lack][] {
  const unit: [string, Lack][] = draft.unit ? [] : [['unitId', 'unit']];
  const named = [draft.name, draft.shortName, draft.symbol].some((text) => text.trim());
  switch (kind) {
    case 'FOUND':
      return ofFounding('founding', draft.founding);
    case 'RENAME':
      return named ? unit : [...unit, ['name', 'change']];
    case 'MOVE':
      return draft.parent ? unit : [...unit, ['parentId', 'parent']];
    case 'MERGE':
      return [
        ...(draft.sources.length > 0 ? [] : [['sources', 'sources'] as [string, Lack]]),
        ...ofHeir('target', draft.target),
      ];
    case 'SPLIT':
      return [...unit, ...draft.results.flatMap((result, index) => ofHeir(`results[${index}]`, result))];
    case 'RECODE':
    case 'DISSOLVE':
      return unit;
  }
}

/** What must be filled in before the server can be asked. */
export function lacksOf(kind: Kind, draft: EventDraft): Lacks {
  const order: [string, Lack][] = [];
  if (!draft.effectiveOn) order.push(['order.effectiveOn', 'date']);
  if (!draft.orderedBy.trim()) order.push(['order.orderedBy', 'orderedBy']);
  return new Map([...order, ...ofKind(kind, draft)]);
}

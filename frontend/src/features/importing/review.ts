import { markKey } from '../../shared/source/marks';
import type { DraftFinding, ImportView } from './import-api';
import type { ImportTab } from './import-search';

/** What of its head a document lacks before it can be accepted. */
export type Lack = 'number' | 'date' | 'issuer' | 'subject';

export function lacksOf({ number, symbol, issuedOn, issuerCode, subject }: ImportView['document']): Lack[] {
  const lacks: Lack[] = [];
  if (!number || !symbol) lacks.push('number');
  if (!issuedOn) lacks.push('date');
  if (!issuerCode) lacks.push('issuer');
  if (!subject) lacks.push('subject');
  return lacks;
}

/** The findings that say the same as a lack of the head: they are settled in its form. */
const OF_HEAD: Partial<Record<string, Lack>> = {
  'document.no-number': 'number',
  'document.no-date': 'date',
  'document.no-issuer': 'issuer',
  'document.no-subject': 'subject',
};

export const isOpen = (finding: DraftFinding): boolean => finding.decision === 'OPEN';

/** Which findings the plan cannot be accepted before: open errors, and what the head still lacks. */
export function mustOf({ document }: ImportView): (finding: DraftFinding) => boolean {
  const lacks = lacksOf(document);
  return (finding) => {
    const lack = OF_HEAD[finding.code];
    return isOpen(finding) && (finding.severity === 'ERROR' || (lack !== undefined && lacks.includes(lack)));
  };
}

export const isOfHead = (finding: DraftFinding): boolean => finding.code.startsWith('document.');

export interface Tally {
  /** Findings and missing heads that must be settled before the plan can be accepted; nothing counts twice. */
  must: number;
  /** Open findings that do not stand in the way. */
  should: number;
  decided: number;
  all: number;
}

export function tallyOf(draft: ImportView): Tally {
  const open = draft.findings.filter(isOpen);
  const must = open.filter(mustOf(draft));
  const said = must.flatMap((finding) => OF_HEAD[finding.code] ?? []);
  const unsaid = lacksOf(draft.document).filter((lack) => !said.includes(lack));
  return {
    must: must.length + unsaid.length,
    should: open.length - must.length,
    decided: draft.findings.length - open.length,
    all: draft.findings.length,
  };
}

const orders = new WeakMap<readonly DraftFinding[], readonly number[]>();

/** The findings' indexes in the order of the text; those about what is missing come first. */
export function inTextOrder(findings: readonly DraftFinding[]): readonly number[] {
  const known = orders.get(findings);
  if (known) return known;
  const place = (index: number) => findings[index]?.span?.start ?? -1;
  const order = findings.map((_, index) => index).sort((a, b) => place(a) - place(b) || a - b);
  orders.set(findings, order);
  return order;
}

/** Slips and readings that can mean only one thing; everything else waits for a person. */
const KINDS = {
  slip: [
    'text.misspelling',
    'text.unclosed-parenthesis',
    'text.stray-url',
    'text.page-number-in-sentence',
    'text.page-number-line',
    'text.look-alike',
  ],
  date: ['date.doubled-separator', 'date.no-year', 'document.year-inferred', 'duty.half-inferred'],
  event: ['time.event'],
} as const;

export type CertainKind = keyof typeof KINDS;

export interface CertainGroup {
  kind: CertainKind;
  indexes: number[];
}

/** Open findings that leave no doubt, by what they are about; never one that stands in the way. */
export function certainOf(findings: readonly DraftFinding[]): CertainGroup[] {
  return (Object.keys(KINDS) as CertainKind[]).flatMap((kind) => {
    const codes: readonly string[] = KINDS[kind];
    const indexes = inTextOrder(findings).filter((index) => {
      const finding = findings[index];
      return finding && isOpen(finding) && finding.severity !== 'ERROR' && codes.includes(finding.code);
    });
    return indexes.length > 0 ? [{ kind, indexes }] : [];
  });
}

/** Where a finding is put right: the task or duty it was found in, else the head of the document. */
export function holderOf(draft: ImportView, index: number): { tab: ImportTab; key?: string } | undefined {
  const task = draft.tasks.findIndex((each) => each.findings.includes(index));
  if (task >= 0) return { tab: 'tasks', key: markKey('task', task) };
  const duty = draft.duties.findIndex((each) => each.findings.includes(index));
  if (duty >= 0) return { tab: 'duties', key: markKey('duty', duty) };
  const finding = draft.findings[index];
  return finding && isOfHead(finding) ? { tab: 'document' } : undefined;
}

import type { CitationView, Difference, ReferenceView } from './reference-api';

/** One way in which citations contradict the record, with every place that has it. */
export interface Dispute extends Difference {
  places: CitationView[];
}

/** What a person has to look at; a comma or an abbreviation is shown, not asked about. */
const WEIGHTY: readonly string[] = ['OTHER_DATE', 'OTHER_WORDING'];

export const isWeighty = ({ grade }: { grade: string }): boolean => WEIGHTY.includes(grade);

/** Equal contradictions as one, the weighty first, then the frequent. */
export function disputesOf(citations: readonly CitationView[]): Dispute[] {
  const found = new Map<string, Dispute>();
  for (const citation of citations) {
    for (const difference of citation.differences) {
      const key = JSON.stringify([difference.field, difference.cited, difference.recorded]);
      const known = found.get(key);
      if (known) known.places.push(citation);
      else found.set(key, { ...difference, places: [citation] });
    }
  }
  return [...found.values()].sort(
    (a, b) => Number(isWeighty(b)) - Number(isWeighty(a)) || b.places.length - a.places.length,
  );
}

/** The disputes by field, in the order in which they come. */
export function byField(disputes: readonly Dispute[]): [field: string, disputes: Dispute[]][] {
  const fields = [...new Set(disputes.map((dispute) => dispute.field))];
  return fields.map((field) => [field, disputes.filter((dispute) => dispute.field === field)]);
}

/** Those that still wait for a person. */
export const openDisputes = (disputes: readonly Dispute[]): Dispute[] =>
  disputes.filter((dispute) => isWeighty(dispute) && !dispute.decision);

/** What the record itself says of a field that may be decided. */
export const recordedValue = (document: ReferenceView, field: string): string | null | undefined =>
  ({ date: document.issuedOn, issuer: document.issuer, title: document.subject })[field];

/** The values that a decision may choose from, the record's own first; a date as ISO, which its citations carry. */
export function valuesInDispute(document: ReferenceView, field: string, disputes: readonly Dispute[]): string[] {
  const cited = disputes.map((dispute) => (field === 'date' ? dispute.places[0]?.date : dispute.cited));
  const values = [recordedValue(document, field), ...cited].filter((value): value is string => Boolean(value));
  return [...new Set(values)];
}

import type { ReleaseDocument, ReleaseFigure, ReleasePreview } from '../../generated/report/types.gen';
import type { IsoDate } from '../format/date';

/** Where a paragraph was drawn from. */
export interface SheetSource {
  reportId: string;
  paragraphId: string;
  unitCode: string;
  unitName: string;
  contentVersion: number;
  /** The unit's report has a newer version than the one that was drawn. */
  changed: boolean;
}

export interface SheetParagraph {
  id: string;
  text: string;
  sources: SheetSource[];
}

export interface SheetSection {
  code: string;
  number: string;
  level: number;
  heading: string;
  paragraphs: SheetParagraph[];
}

export interface SheetFigure {
  code: string;
  label: string;
  unitOfMeasure: string;
  aggregation: 'SUM' | 'LAST' | 'NONE';
  value: number | null;
  sources: { reportId: string; unitCode: string; unitName: string; value: number }[];
}

/** A report as an official document; what is not decided yet is null and stays open on the paper. */
export interface SheetDocument {
  agency: string;
  recipient: string;
  number: string | null;
  symbol: string;
  issuedOn: IsoDate | null;
  place: string;
  subject: string;
  basis: readonly string[];
  sections: readonly SheetSection[];
  figures: readonly SheetFigure[];
  recipients: readonly string[];
  authority: readonly string[];
  position: string;
}

type AnySource = Partial<SheetSource>;

const source = (each: AnySource): SheetSource => ({
  reportId: each.reportId ?? '',
  paragraphId: each.paragraphId ?? '',
  unitCode: each.unitCode ?? '',
  unitName: each.unitName ?? each.unitCode ?? '',
  contentVersion: each.contentVersion ?? 0,
  changed: each.changed ?? false,
});

const paragraph = (each: { id?: string; text?: string; sources?: AnySource[] }): SheetParagraph => ({
  id: each.id ?? '',
  text: each.text ?? '',
  sources: (each.sources ?? []).map((drawn: AnySource) => source(drawn)),
});

/** A figure with everything that the contract leaves out when it is empty. */
const figureOf = (each: ReleaseFigure): SheetFigure => ({
  code: each.code ?? '',
  label: each.label ?? '',
  unitOfMeasure: each.unitOfMeasure ?? '',
  aggregation: each.aggregation ?? 'NONE',
  value: each.value ?? null,
  sources: each.sources ?? [],
});

/** What a document says, issued or not. */
const wordsOf = (document: ReleaseDocument | ReleasePreview) => ({
  agency: document.agency.name,
  recipient: document.recipient.name,
  symbol: document.symbol,
  issuedOn: document.issuedOn,
  subject: document.subject,
  basis: document.basis,
  sections: document.sections.map((each) => ({
    code: each.code ?? '',
    number: each.number ?? '',
    level: each.level ?? 1,
    heading: each.heading ?? '',
    paragraphs: (each.paragraphs ?? []).map(paragraph),
  })),
  figures: document.figures.map(figureOf),
  recipients: document.recipients,
});

/** What would be printed today; number, place and signer are open. */
export const sheetOfPreview = (preview: ReleasePreview): SheetDocument => ({
  ...wordsOf(preview),
  number: null,
  place: '',
  authority: [],
  position: '',
});

/** What an issued document prints. */
export const sheetOfRelease = (release: ReleaseDocument): SheetDocument => ({
  ...wordsOf(release),
  number: release.number,
  place: release.place,
  authority: release.signer.authority ?? [],
  position: release.signer.position ?? '',
});

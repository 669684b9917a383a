import type {
  ReleaseDocument,
  ReleaseFigure,
  ReportFigure,
  ReportParagraph,
  ReportResponse,
  ReportSection,
} from '../../generated/report/types.gen';
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
  /** What the units' values come to, when it is known. */
  computed: number | null;
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
type AnyFigure = ReportFigure | ReleaseFigure;

const source = (each: AnySource): SheetSource => ({
  reportId: each.reportId ?? '',
  paragraphId: each.paragraphId ?? '',
  unitCode: each.unitCode ?? '',
  unitName: each.unitName ?? each.unitCode ?? '',
  contentVersion: each.contentVersion ?? 0,
  changed: each.changed ?? false,
});

const paragraph = (each: ReportParagraph | { id?: string; text?: string; sources?: AnySource[] }): SheetParagraph => ({
  id: each.id ?? '',
  text: each.text ?? '',
  sources: (each.sources ?? []).map((drawn: AnySource) => source(drawn)),
});

/** A figure with everything that the contract leaves out when it is empty. */
export const figureOf = (each: AnyFigure): SheetFigure => ({
  code: each.code ?? '',
  label: each.label ?? '',
  unitOfMeasure: each.unitOfMeasure ?? '',
  aggregation: each.aggregation ?? 'NONE',
  value: each.value ?? null,
  computed: 'computed' in each ? (each.computed ?? null) : null,
  sources: each.sources ?? [],
});

/** The outline's sections in its order, each with the paragraphs that are written. */
export function sectionsOf(report: Pick<ReportResponse, 'outline' | 'sections'>): SheetSection[] {
  const written = new Map(report.sections.map((each: ReportSection) => [each.code, each.paragraphs ?? []]));
  return report.outline.map(({ code, number, level, heading }) => ({
    code,
    number,
    level,
    heading,
    paragraphs: (written.get(code) ?? []).map(paragraph),
  }));
}

/** What an issued document prints. */
export function sheetOfRelease(release: ReleaseDocument): SheetDocument {
  return {
    agency: release.agency.name,
    recipient: release.recipient.name,
    number: release.number,
    symbol: release.symbol,
    issuedOn: release.issuedOn,
    place: release.place,
    subject: release.subject,
    basis: release.basis,
    sections: release.sections.map((each) => ({
      code: each.code ?? '',
      number: each.number ?? '',
      level: each.level ?? 1,
      heading: each.heading ?? '',
      paragraphs: (each.paragraphs ?? []).map(paragraph),
    })),
    figures: release.figures.map(figureOf),
    recipients: release.recipients,
    authority: release.signer.authority ?? [],
    position: release.signer.position ?? '',
  };
}

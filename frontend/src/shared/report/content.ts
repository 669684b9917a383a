import type { ContentRequest } from '../../generated/report/types.gen';
import type { Report, ReportParagraph } from './report-api';

/** A paragraph being written; `key` is the screen's own, `id` the server's once it was saved. */
export interface Writing {
  key: string;
  id: string | null;
  text: string;
  sources: ReportParagraph['sources'];
}

/** The text and figures of a report as the person has them now. */
export interface Content {
  sections: Readonly<Record<string, readonly Writing[]>>;
  figures: Readonly<Record<string, number | null>>;
}

export const newParagraph = (text = '', sources: Writing['sources'] = []): Writing => ({
  key: crypto.randomUUID(),
  id: null,
  text,
  sources,
});

export function contentOf(report: Report): Content {
  return {
    sections: Object.fromEntries(
      report.sections.map((section) => [
        section.code,
        section.paragraphs.map((each) => ({ key: each.id, id: each.id, text: each.text, sources: each.sources })),
      ]),
    ),
    figures: Object.fromEntries(report.figures.map((figure) => [figure.code, figure.value ?? null])),
  };
}

/** What is worth keeping: a new paragraph without a word is not there yet. */
const isWritten = (paragraph: Writing) => paragraph.text.trim() !== '';

export function requestOf(content: Content): ContentRequest {
  return {
    sections: Object.entries(content.sections).map(([code, paragraphs]) => ({
      code,
      paragraphs: paragraphs.filter(isWritten).map(({ id, text, sources }) => ({
        id: id ?? undefined,
        text,
        sources: sources.map(({ reportId, paragraphId }) => ({ reportId, paragraphId })),
      })),
    })),
    figures: Object.entries(content.figures).map(([code, value]) => ({ code, value: value ?? undefined })),
  };
}

/** After a save: the server's ids and sources for what was sent, the person's newer words for everything else. */
export function mergeSaved(now: Content, sent: Content, saved: Report): Content {
  const known = new Map<string, ReportParagraph>();
  for (const section of saved.sections) {
    const written = (sent.sections[section.code] ?? []).filter(isWritten);
    section.paragraphs.forEach((paragraph, index) => {
      const key = written[index]?.key;
      if (key) known.set(key, paragraph);
    });
  }
  const merged = Object.entries(now.sections).map(([code, paragraphs]) => [
    code,
    paragraphs.map((each) => {
      const answer = known.get(each.key);
      return answer ? { ...each, id: answer.id, sources: answer.sources } : each;
    }),
  ]);
  return { ...now, sections: Object.fromEntries(merged) };
}

export function isEmptyContent(content: Content): boolean {
  return !Object.values(content.sections).some((paragraphs) => paragraphs.some(isWritten));
}

/** One section changed, the others as they are. */
export function withSection(
  content: Content,
  code: string,
  change: (paragraphs: readonly Writing[]) => Writing[],
): Content {
  return { ...content, sections: { ...content.sections, [code]: change(content.sections[code] ?? []) } };
}

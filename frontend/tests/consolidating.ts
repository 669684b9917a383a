import { screen } from '@testing-library/react';
import type { SetupServer } from 'msw/node';
import type { ContentRequest, ReportResponse, SectionInput } from '../src/generated/report/types.gen';
import { answer, change, get } from './network';
import { contributions, report } from './office-report';

/** What the server makes of the content: ids for what is new, sources with their units. */
export function written(seen: ReportResponse, sent: ContentRequest, version: number): ReportResponse {
  const known = seen.sections.flatMap((section) => section.paragraphs).flatMap((each) => each.sources);
  const sources = (asked: SectionInput['paragraphs'][number]['sources']) =>
    (asked ?? []).flatMap((each) => {
      const like = known.find((source) => source.paragraphId === each.paragraphId) ?? known[0];
      return like ? [{ ...like, ...each }] : [];
    });
  return {
    ...seen,
    version,
    sections: sent.sections.map(({ code, paragraphs }) => ({
      code,
      paragraphs: paragraphs.map(({ id, text, sources: asked }, index) => ({
        id: id ?? `new-${code}-${index}`,
        text,
        sources: sources(asked),
      })),
    })),
    figures: seen.figures.map((figure) => ({
      ...figure,
      value: sent.figures.find((each) => each.code === figure.code)?.value,
    })),
  };
}

/** Answers the page of the office's report and keeps what is saved. */
export function consolidating(server: SetupServer, seen: ReportResponse = report()) {
  const save = change<ContentRequest>('put', '/reports/office/content', (body, count) =>
    answer(written(seen, body, seen.version + count), seen.version + count),
  );
  server.use(
    get('/reports/office', seen, seen.version),
    get('/reports/office/contributions', contributions),
    save.handler,
  );
  return save.sent;
}

export const textsOf = (sent: ContentRequest | undefined, code: string) =>
  sent?.sections.find((section) => section.code === code)?.paragraphs.map((each) => each.text);

export const paragraph = (section: string, number: number) =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: `Mục ${section}, đoạn ${number}` });

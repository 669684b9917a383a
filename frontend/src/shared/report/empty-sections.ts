import type { Content } from './content';
import type { Report } from './report-api';

/** The headings under which nothing is written, as the outline names them: `II.1. Công tác lãnh đạo, chỉ đạo`. */
export function emptySections(outline: Report['outline'], content: Content): string[] {
  // A heading that has others under it carries no text of its own.
  const isParent = (code: string) => outline.some((part) => part.code.startsWith(`${code}.`));
  const isEmpty = (code: string) => !content.sections[code]?.some((paragraph) => paragraph.text.trim() !== '');
  return outline
    .filter(({ code }) => !isParent(code) && isEmpty(code))
    .map(({ code, heading }) => `${code}. ${heading}`);
}

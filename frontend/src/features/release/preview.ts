import type { IsoDate } from '../../shared/format/date';
import {
  type SheetDocument,
  type SheetSection,
  type SheetSource,
  sheetOfPreview,
} from '../../shared/official/sheet-model';
import type { Report } from '../../shared/report/report-api';
import type { IssueRequest, ReleasePreview } from './release-api';

/** What the clerk writes on the form. */
export interface IssueForm {
  issuedOn: IsoDate | null;
  place: string;
  authority: string;
  position: string;
  subject: string;
  recipients: string;
}

export const emptyForm: IssueForm = {
  issuedOn: null,
  place: '',
  authority: '',
  position: '',
  subject: '',
  recipients: '',
};

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The paragraph sources that the units have changed since they were drawn; only the report itself knows them. */
const changedIn = (report: Report) =>
  new Set(
    report.sections
      .flatMap((section) => section.paragraphs)
      .flatMap((each) => each.sources)
      .flatMap((source) => (source.changed ? [source.paragraphId] : [])),
  );

function withChanges(section: SheetSection, changed: ReadonlySet<string>): SheetSection {
  const marked = (source: SheetSource) => ({ ...source, changed: changed.has(source.paragraphId) });
  return {
    ...section,
    paragraphs: section.paragraphs.map((each) => ({ ...each, sources: each.sources.map(marked) })),
  };
}

/** The words that the server would issue, with what the clerk has written over them; the number comes at issue. */
export function previewOf(report: Report, preview: ReleasePreview, form: IssueForm): SheetDocument {
  const sheet = sheetOfPreview(preview);
  const changed = changedIn(report);
  const recipients = linesOf(form.recipients);
  return {
    ...sheet,
    issuedOn: form.issuedOn,
    place: form.place,
    subject: form.subject.trim() || sheet.subject,
    sections: sheet.sections.map((section) => withChanges(section, changed)),
    recipients: recipients.length > 0 ? recipients : sheet.recipients,
    authority: linesOf(form.authority),
    position: form.position,
  };
}

/** What is sent; nothing while something needed is missing. */
export function requestOf(form: IssueForm, today: IsoDate): IssueRequest | null {
  const { issuedOn, place, position } = form;
  if (!issuedOn || issuedOn > today || !place.trim() || !position.trim()) return null;
  const recipients = linesOf(form.recipients);
  return {
    issuedOn,
    place: place.trim(),
    signer: { authority: linesOf(form.authority).join('\n'), position: position.trim() },
    subject: form.subject.trim() || null,
    recipients: recipients.length > 0 ? recipients : null,
  };
}

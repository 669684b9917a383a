import type { IsoDate } from '../../shared/format/date';
import { figureOf, type SheetDocument, sectionsOf } from '../../shared/official/sheet-model';
import type { Report } from '../../shared/report/report-api';
import type { IssueRequest } from './release-api';

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

const usualRecipients = ['Như trên', 'Lãnh đạo cơ quan', 'Lưu: VT'];

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The report with what the clerk has written so far; number, subject and basis come from the server at issue. */
export function previewOf(report: Report, form: IssueForm): SheetDocument {
  const recipients = linesOf(form.recipients);
  return {
    agency: report.unit.name,
    recipient: report.round.recipient.name,
    number: null,
    symbol: `BC-${report.unit.code}`,
    issuedOn: form.issuedOn,
    place: form.place,
    subject: form.subject.trim() || report.round.name,
    basis: [],
    sections: sectionsOf(report),
    figures: report.figures.map(figureOf),
    recipients: recipients.length > 0 ? recipients : usualRecipients,
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

import type { ContributionsResponse, ReportResponse } from '../src/generated/report/types.gen';
import { centre, guesthouse, office, outer, outline } from './office';

export const source = (paragraphId: string, changed = false) => ({
  reportId: 'r-centre',
  unitCode: centre.code,
  unitName: centre.name,
  contentVersion: 1,
  paragraphId,
  changed,
});

/** The office's report: two drawn paragraphs in I, a figure that somebody corrected. */
export const report = (change: Partial<ReportResponse> = {}): ReportResponse => ({
  id: 'office',
  round: outer,
  unit: office,
  official: true,
  status: 'DRAFT',
  version: 4,
  contentVersion: 2,
  nil: false,
  outline,
  sections: [
    {
      code: 'I',
      paragraphs: [
        { id: 'p1', text: 'Tình hình ổn định.', sources: [source('c1')] },
        { id: 'p2', text: 'Nội bộ đoàn kết.', sources: [source('c2')] },
      ],
    },
    { code: 'II', paragraphs: [] },
  ],
  figures: [
    {
      code: 'SESSIONS',
      label: 'Buổi tuyên truyền',
      unitOfMeasure: 'buổi',
      aggregation: 'SUM',
      value: 7,
      computed: 5,
      sources: [
        { reportId: 'r-centre', unitCode: centre.code, unitName: centre.name, value: 3 },
        { reportId: 'r-house', unitCode: guesthouse.code, unitName: guesthouse.name, value: 2 },
      ],
    },
  ],
  timeline: [{ at: '2024-05-20T02:00:00Z', event: 'report.started', byUnit: 'VPUB', byRole: 'coordinator' }],
  allowedActions: ['EDIT', 'SUBMIT', 'CONSOLIDATE'],
  ...change,
});

export const contributions: ContributionsResponse = {
  reports: [
    {
      reportId: 'r-centre',
      unit: centre,
      contentVersion: 1,
      sections: [
        {
          code: 'I',
          paragraphs: [
            { id: 'c1', text: 'Tình hình ổn định.' },
            { id: 'c2', text: 'Nội bộ đoàn kết.' },
          ],
        },
        { code: 'II', paragraphs: [{ id: 'c3', text: 'Đã tổ chức 03 buổi phổ biến.' }] },
      ],
      figures: [{ code: 'SESSIONS', value: 3 }],
      usedParagraphIds: ['c1', 'c2'],
    },
  ],
  missing: [guesthouse],
};

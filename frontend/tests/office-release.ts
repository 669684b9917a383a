import type { LiaisonEvent, ReleaseDocument, ReleasePreview, ReleaseSummary } from '../src/generated/report/types.gen';
import { office, police } from './office';
import { source } from './office-report';

export const release: ReleaseDocument = {
  id: 'rel1',
  reportId: 'office',
  roundId: 'outer',
  number: '05',
  symbol: 'BC-VPUB',
  documentType: 'BC',
  typeName: 'Báo cáo',
  subject: 'Kết quả thực hiện Chỉ thị, 6 tháng đầu năm 2024',
  issuedOn: '2024-05-20',
  place: 'Sơn La',
  agency: office,
  recipient: police,
  signer: { authority: ['KT. CHÁNH VĂN PHÒNG'], position: 'PHÓ CHÁNH VĂN PHÒNG' },
  year: 2024,
  basis: ['Thực hiện Kế hoạch số 45/KH-VPUB, Văn phòng báo cáo như sau:'],
  sections: [
    {
      code: 'I',
      number: 'I',
      level: 1,
      heading: 'Đặc điểm, tình hình',
      paragraphs: [{ id: 'p1', text: 'Tình hình ổn định.', sources: [source('c1')] }],
    },
  ],
  figures: [],
  recipients: ['Như trên', 'Lưu: VT'],
  sha256: 'ab'.repeat(32),
  issuedAt: '2024-05-20T03:00:00Z',
};

/** The office's report as the server would print it today. */
export const preview: ReleasePreview = {
  reportId: release.reportId,
  roundId: release.roundId,
  symbol: release.symbol,
  documentType: release.documentType,
  typeName: release.typeName,
  subject: release.subject,
  issuedOn: release.issuedOn,
  agency: office,
  recipient: police,
  year: release.year,
  basis: release.basis,
  sections: release.sections,
  figures: release.figures,
  recipients: ['Như trên', 'Lãnh đạo cơ quan', 'Lưu: VT'],
};

export const summary = (change: Partial<ReleaseSummary> = {}): ReleaseSummary => ({
  id: release.id,
  reportId: release.reportId,
  number: release.number,
  symbol: release.symbol,
  subject: release.subject,
  issuedOn: release.issuedOn,
  agency: office,
  recipient: police,
  sha256: release.sha256,
  issuedAt: release.issuedAt,
  ...change,
});

export const event = (kind: LiaisonEvent['event'], change: Partial<ReleaseSummary> = {}): LiaisonEvent => ({
  event: kind,
  at: '2024-05-20T03:00:00Z',
  release: summary(change),
});

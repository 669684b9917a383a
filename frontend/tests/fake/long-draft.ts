import type { DraftFinding, ImportView } from '../../src/generated/plan/types.gen';
import { draft } from './draft';

/** As long as real documents word it, and words that no line can break. */
const title =
  'về việc tiếp tục đẩy mạnh công tác xây dựng phong trào toàn dân tham gia giữ gìn an toàn tại cơ quan, doanh nghiệp, cơ sở giáo dục trên địa bàn tỉnh giai đoạn 2024 - 2030 và định hướng đến năm 2045';
const address = 'https://congthongtin.vidu.test/van-ban-chi-dao-dieu-hanh/chi-tiet/ke-hoach-bao-dam-an-toan-co-quan';
const office =
  'Ban Chỉ đạo liên ngành về xây dựng phong trào giữ gìn an toàn cơ quan, doanh nghiệp và cơ sở giáo dục trực thuộc Ủy ban nhân dân tỉnh';

const findings: DraftFinding[] = [
  ...draft.findings,
  {
    code: 'citation.record-title',
    severity: 'WARNING',
    message: `07/CT-BCA-V28: văn bản ghi trích yếu “${title.slice(0, 60)}”, danh mục ghi “${title}”; hãy đối chiếu với bản gốc.`,
    span: draft.tasks[1]?.span,
    suggestion: title,
    decision: 'OPEN',
  },
  {
    code: 'text.stray-url',
    severity: 'INFO',
    message: `Giữa câu có địa chỉ trang mạng “${address}”; hãy xác nhận là dấu vết của bản in.`,
    span: draft.tasks[0]?.span,
    suggestion: address,
    decision: 'OPEN',
  },
];

const [first, second] = draft.tasks;
const parties = (draft.tasks[1]?.assignments ?? []).map((each) => ({
  ...each,
  phrase: `${office} (${address})`,
  units: each.units.map((unit) => ({ ...unit, name: office })),
}));

/** The sample plan with everything long: whatever cannot bend on a narrow screen shows here. */
export const longDraft: ImportView = {
  ...draft,
  id: '01900000-0000-7000-8000-00000000d003',
  fileName: `${address.replace(/\W+/g, '_')}_ban_chinh_thuc_da_ky.docx`,
  document: { ...draft.document, number: '1234', symbol: 'KH-BCĐANTTCQDNCSGD-VP', subject: `${title} ${address}` },
  tasks: [
    {
      ...(first as (typeof draft.tasks)[number]),
      group: office,
      text: `${title} ${address}`,
      added: true,
      findings: [4],
    },
    { ...(second as (typeof draft.tasks)[number]), assignments: parties, findings: [1, 3] },
  ],
  duties: draft.duties.map((duty, index) => ({
    ...duty,
    name: `${duty.name} ${address}`,
    recipient: { ...duty.recipient, phrase: office },
    findings: [3, 4],
    leftOut: index === 1,
  })),
  citations: draft.citations.map((each) => ({ ...each, title: `${title} ${address}`, issuer: office })),
  relations: [
    { kind: 'IMPLEMENTS', number: '45/KH-UBND', span: draft.citations[0]?.span ?? { start: 0, end: 1 }, citation: 0 },
  ],
  findings,
};

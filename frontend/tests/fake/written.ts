import type { WrittenPlan } from '../../src/generated/plan/types.gen';

/** A plan as it is written here, with the lengths that real ones have. */
export const written: WrittenPlan = {
  type: 'KH',
  subject:
    'Cải cách hành chính, kiểm soát thủ tục hành chính và chuyển đổi số năm 2024 của Văn phòng Ủy ban nhân dân tỉnh',
  year: 2024,
  issuerCode: 'VPUB',
  symbol: 'KH-VPUB',
  bases: [
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh về cải cách hành chính nhà nước năm 2024;',
    'Theo đề nghị của Trưởng phòng Tổ chức - Hành chính - Quản trị.',
  ],
  purpose: ['Nâng cao chất lượng tham mưu, phục vụ của Văn phòng; rõ người, rõ việc, rõ thời hạn, rõ kết quả.'],
  tasks: [
    {
      text: 'Rà soát, cập nhật, công bố, công khai đầy đủ danh mục thủ tục hành chính thuộc phạm vi quản lý của Văn phòng trên Cổng dịch vụ công; đề xuất cắt giảm, đơn giản hóa thủ tục hành chính nội bộ; định kỳ đánh giá mức độ hài lòng của người dân, tổ chức đối với việc tiếp nhận, giải quyết hồ sơ tại Trung tâm Phục vụ hành chính công.',
      parties: [
        { role: 'LEAD', unitCode: 'TCHCQT', phrase: 'Phòng Tổ chức - Hành chính - Quản trị', units: [] },
        { role: 'COORDINATE', classCode: 'CAC_PHONG_BAN', phrase: 'các phòng, ban', units: [] },
        { role: 'COORDINATE', unitCode: 'TTTHONGTIN', phrase: 'Trung tâm Thông tin', units: [] },
      ],
      dueOn: '2024-06-30',
    },
    {
      text: 'Tổ chức sơ kết công tác cải cách hành chính 6 tháng đầu năm.',
      parties: [{ role: 'PERFORM', unitCode: 'TONGHOP', phrase: 'Phòng Tổng hợp', units: [] }],
      timeText: 'Quý II/2024',
    },
  ],
  organisation: ['Các phòng, ban, đơn vị căn cứ Kế hoạch này tổ chức thực hiện.'],
  duties: [
    {
      kind: 'HALF_YEAR',
      tier: 'INTERNAL',
      reporters: [{ classCode: 'CAC_PHONG_BAN', phrase: 'các phòng, ban', units: [] }],
      recipient: { unitCode: 'TCHCQT', phrase: 'Phòng Tổ chức - Hành chính - Quản trị', units: [] },
      dueOn: '2024-06-05',
      dueRule: 'BEFORE',
    },
  ],
  closing: [],
  recipients: ['Chủ tịch, các Phó Chủ tịch UBND tỉnh;', 'Các phòng, ban, đơn vị;', 'Lưu: VT, TCHCQT.'],
  signature: { authority: 'KT. CHÁNH VĂN PHÒNG', position: 'PHÓ CHÁNH VĂN PHÒNG' },
};

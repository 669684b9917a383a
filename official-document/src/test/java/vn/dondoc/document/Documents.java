package vn.dondoc.document;

import java.time.LocalDate;
import java.util.List;

/** A report of an invented office, in the form that real ones have. */
final class Documents {

    private Documents() {}

    static OfficialDocument report() {
        return report(5, LocalDate.of(2024, 2, 9));
    }

    static OfficialDocument unnumbered() {
        return report(null, null);
    }

    private static OfficialDocument report(Integer number, LocalDate date) {
        return new OfficialDocument(
                "Ủy ban nhân dân tỉnh Sơn La",
                "Văn phòng",
                number,
                "BC-VPUB",
                "Sơn La",
                date,
                "Báo cáo",
                "Kết quả thực hiện phong trào bảo vệ an ninh cơ quan, 6 tháng đầu năm 2024",
                List.of("Thực hiện Kế hoạch số 12/KH-VPUB ngày 15/02/2024 của Văn phòng Ủy ban nhân dân tỉnh."),
                "Công an tỉnh",
                sections(),
                annex(),
                "Văn phòng Ủy ban nhân dân tỉnh trân trọng báo cáo",
                "./.",
                List.of("Như trên", "Lãnh đạo Văn phòng", "Lưu: VT, TCHCQT"),
                new OfficialDocument.Signer(List.of("KT. Chánh Văn phòng"), "Phó Chánh Văn phòng", null));
    }

    private static List<OfficialDocument.Section> sections() {
        String text = "Các phòng, ban, đơn vị đã phổ biến kế hoạch đến toàn thể công chức, viên chức, người lao động; "
                .repeat(4);
        return List.of(
                new OfficialDocument.Section("I. Đặc điểm, tình hình", 1, List.of(text, text)),
                new OfficialDocument.Section("II. Kết quả thực hiện", 1, List.of()),
                new OfficialDocument.Section("1. Công tác lãnh đạo, chỉ đạo", 2, List.of(text, text, text)),
                new OfficialDocument.Section("2. Kết quả cụ thể", 2, List.of(text, text)),
                new OfficialDocument.Section("III. Nhiệm vụ trọng tâm 6 tháng cuối năm", 1, List.of(text)));
    }

    private static OfficialDocument.Annex annex() {
        return new OfficialDocument.Annex(
                "Số liệu theo đơn vị",
                List.of("Đơn vị", "Cán bộ, công chức (người)", "Viên chức (người)", "Lao động hợp đồng (người)"),
                List.of(
                        List.of("Phòng Tổng hợp", "9", "0", "1"),
                        List.of("Trung tâm Thông tin", "0", "12", "3"),
                        List.of("Nhà khách Ủy ban nhân dân tỉnh", "0", "3", "20")),
                List.of("Tổng số", "9", "15", "24"));
    }
}

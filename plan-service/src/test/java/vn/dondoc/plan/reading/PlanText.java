package vn.dondoc.plan.reading;

/** A small plan around the few lines that a test is about. */
final class PlanText {

    private PlanText() {}

    static String withContent(String content) {
        return of(content, "1. Các phòng, ban thực hiện kế hoạch này.");
    }

    static String withOrganisation(String organisation) {
        return of(
                "1. Tuyên truyền về chuyển đổi số.\n- Đơn vị thực hiện: Các phòng, ban.\n- Thời gian thực hiện: Năm 2024.",
                organisation);
    }

    static String of(String content, String organisation) {
        return """
                KẾ HOẠCH
                Chuyển đổi số năm 2024

                Thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2024 của UBND tỉnh, Văn phòng UBND tỉnh ban hành kế hoạch như sau:
                I. MỤC ĐÍCH, YÊU CẦU
                Nâng cao chất lượng phục vụ.
                II. NỘI DUNG THỰC HIỆN
                %s
                III. TỔ CHỨC THỰC HIỆN
                %s
                Trên đây là Kế hoạch chuyển đổi số năm 2024 của Văn phòng UBND tỉnh./.
                Nơi nhận:
                - Lưu: VT.
                """.formatted(content, organisation);
    }
}

package vn.dondoc.report;

import java.util.UUID;

/** An issued plan of an invented campaign with the duties that such plans have: six, one of them without a date. */
final class PlanSample {

    private PlanSample() {}

    static String issued(UUID plan) {
        return """
                {"id": "%s", "status": "ISSUED", "type": "KH", "number": "12", "symbol": "KH-VPUB",
                 "subject": "Thực hiện phong trào bảo vệ an ninh cơ quan, năm 2024", "issuedOn": "2024-02-19",
                 "issuerCode": "VPUB", "issuerName": "Văn phòng Ủy ban nhân dân tỉnh", "year": 2024,
                 "tasks": [], "citations": [], "allowedActions": [], "version": 1,
                 "duties": [%s, %s, %s, %s, %s, %s]}""".formatted(
                        plan,
                        units("Xây dựng kế hoạch của đơn vị", "ONE_OFF", "2024-03-08", "2024-03-07"),
                        units("Báo cáo 6 tháng đầu năm", "HALF_YEAR", "2024-06-05", "2024-06-04"),
                        units("Báo cáo năm", "ANNUAL", "2024-11-05", "2024-11-04"),
                        office("Báo cáo 6 tháng gửi Công an tỉnh", "HALF_YEAR", "2024-06-10", "2024-06-09"),
                        office("Báo cáo năm gửi Công an tỉnh", "ANNUAL", "2024-11-10", "2024-11-09"),
                        event());
    }

    private static String units(String name, String kind, String named, String due) {
        return """
                {"id": "%s", "name": "%s", "kind": "%s", "tier": "INTERNAL",
                 "reporters": {"phrase": "Các đơn vị sự nghiệp trực thuộc", "units": [
                   {"id": "%s", "code": "TTTHONGTIN", "name": "Trung tâm Thông tin"},
                   {"id": "%s", "code": "NKUBND", "name": "Nhà khách Ủy ban nhân dân tỉnh"},
                   {"id": "%s", "code": "NKTHANHXUAN", "name": "Nhà khách Thanh Xuân - Hà Nội"}]},
                 "recipient": {"phrase": "Văn phòng", "unit": {"id": "%s", "code": "VPUB", "name": "Văn phòng"}},
                 "text": "…", "wording": "trước ngày", "namedOn": "%s", "dueOn": "%s", "dueRule": "BEFORE", "year": 2024,
                 "span": {"start": 0, "end": 1}}""".formatted(id(), name, kind, id(), id(), id(), id(), named, due);
    }

    private static String office(String name, String kind, String named, String due) {
        return """
                {"id": "%s", "name": "%s", "kind": "%s", "tier": "EXTERNAL",
                 "reporters": {"phrase": "Phòng Tổ chức - Hành chính - Quản trị", "units": [
                   {"id": "%s", "code": "TCHCQT", "name": "Phòng Tổ chức - Hành chính - Quản trị"}]},
                 "recipient": {"phrase": "Công an tỉnh", "unit": {"id": "%s", "code": "CONGANTINH", "name": "Công an tỉnh"}},
                 "text": "…", "namedOn": "%s", "dueOn": "%s", "dueRule": "BEFORE", "year": 2024,
                 "span": {"start": 0, "end": 1}}""".formatted(id(), name, kind, id(), id(), named, due);
    }

    private static String event() {
        return """
                {"id": "%s", "name": "Tổng kết 10 năm", "kind": "EVENT", "tier": "EXTERNAL",
                 "reporters": {"phrase": "", "units": []}, "recipient": {"phrase": "Công an tỉnh"},
                 "text": "…", "trigger": "sau khi có hướng dẫn của Công an tỉnh", "span": {"start": 0, "end": 1}}""".formatted(id());
    }

    private static UUID id() {
        return UUID.randomUUID();
    }
}

package vn.dondoc.deploy.journey;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** The half-year reports as three units write them: an outline of three parts, and figures. */
record Written(String situation, String result, String ahead, Map<String, Integer> figures) {

    private static final Map<String, Written> BY_UNIT = Map.of(
            "TTTHONGTIN",
            new Written(
                    "Trung tâm Thông tin có 01 phòng chuyên môn; tình hình an ninh trật tự của đơn vị ổn định.",
                    "Đã tổ chức 03 buổi phổ biến Chỉ thị đến toàn thể viên chức, người lao động.",
                    "Tiếp tục bảo vệ an toàn hệ thống thông tin trong các dịp lễ.",
                    Map.of("PUBLIC_EMPLOYEES", 12, "CONTRACT_WORKERS", 5, "AWARENESS_SESSIONS", 3)),
            "NKUBND",
            new Written(
                    "Nhà khách Ủy ban nhân dân tỉnh phục vụ các hội nghị của tỉnh; không có vụ việc phức tạp.",
                    "Đã phối hợp với Công an phường kiểm tra việc đăng ký lưu trú 02 lần.",
                    "Duy trì trực bảo vệ 24/24 giờ tại khu vực buồng nghỉ.",
                    Map.of("PUBLIC_EMPLOYEES", 2, "CONTRACT_WORKERS", 21, "AWARENESS_SESSIONS", 2)),
            "NKTHANHXUAN",
            new Written(
                    "Nhà khách Thanh Xuân - Hà Nội hoạt động ngoài địa bàn tỉnh; nội bộ đoàn kết, chấp hành pháp luật.",
                    "Đã tổ chức 01 buổi tuyên truyền và thực tập phương án bảo vệ cơ quan.",
                    "Rà soát nội quy ra vào và hệ thống ghi hình.",
                    Map.of("PUBLIC_EMPLOYEES", 1, "CONTRACT_WORKERS", 14, "AWARENESS_SESSIONS", 1)));

    static Written by(String unit) {
        return BY_UNIT.getOrDefault(
                unit,
                new Written(
                        "Tình hình an ninh trật tự của đơn vị ổn định.",
                        "Đã phổ biến kế hoạch đến toàn thể công chức, người lao động.",
                        "Tiếp tục thực hiện kế hoạch.",
                        Map.of("AWARENESS_SESSIONS", 1)));
    }

    /** What the units' figures of one kind come to. */
    static int sum(Iterable<String> units, String figure) {
        var sum = 0;
        for (var unit : units) {
            sum += by(unit).figures().getOrDefault(figure, 0);
        }
        return sum;
    }

    JsonObject content() {
        var told = new JsonArray();
        figures.forEach(
                (code, value) -> told.add(new JsonObject().put("code", code).put("value", value)));
        return new JsonObject()
                .put(
                        "sections",
                        new JsonArray()
                                .add(section("I", situation))
                                .add(section("II.2", result))
                                .add(section("III", ahead)))
                .put("figures", told);
    }

    /** The same with more said about the results, as after a return. */
    Written withResult(String more) {
        return new Written(situation, result + " " + more, ahead, figures);
    }

    private static JsonObject section(String code, String text) {
        return new JsonObject()
                .put("code", code)
                .put("paragraphs", new JsonArray().add(new JsonObject().put("text", text)));
    }
}

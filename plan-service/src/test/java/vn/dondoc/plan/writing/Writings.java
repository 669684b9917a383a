package vn.dondoc.plan.writing;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.dondoc.plan.As;

/** Plans written in the product, for the tests. */
public final class Writings {

    /** Three tasks of which one is grouped, two duties, one citation that names a number. */
    public static final String PLAN = """
            {"subject": "Bảo đảm an toàn phòng cháy, chữa cháy tại trụ sở năm 2026", "year": 2026,
             "bases": ["Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về phòng cháy, chữa cháy năm 2026, Văn phòng Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:"],
             "purpose": ["1. Nâng cao ý thức của công chức, viên chức, người lao động."],
             "tasks": [
               {"text": "Rà soát hệ thống báo cháy của trụ sở theo Quyết định số 51/QĐ-VPUB",
                "parties": [{"role": "LEAD", "unitCode": "TCHCQT"}, {"role": "COORDINATE", "classCode": "TONGHOP", "phrase": "Các phòng, ban"}],
                "timeText": "Quý II/2026"},
               {"text": "Tập huấn kỹ năng thoát nạn", "group": "Công tác tuyên truyền, tập huấn",
                "parties": [{"role": "PERFORM", "unitCode": "TONGHOP"}, {"role": "PERFORM", "unitCode": "HCC"}], "dueOn": "2026-06-30"},
               {"text": "Tổng kết công tác", "group": "Công tác tuyên truyền, tập huấn",
                "parties": [{"role": "LEAD", "phrase": "Các đơn vị sự nghiệp"}], "trigger": "có hướng dẫn của Công an tỉnh"}],
             "duties": [
               {"kind": "HALF_YEAR", "reporters": [{"phrase": "Các phòng, ban"}], "recipient": {"unitCode": "VPUB"}, "via": {"unitCode": "TCHCQT"},
                "dueOn": "2026-06-04", "dueRule": "BEFORE", "tier": "INTERNAL"},
               {"kind": "ONE_OFF", "name": "Xây dựng kế hoạch thực hiện tại đơn vị", "reporters": [{"unitCode": "HCC"}],
                "recipient": {"unitCode": "VPUB"}, "dueOn": "2026-03-07", "dueRule": "BEFORE", "tier": "INTERNAL"}],
             "recipients": ["Công an tỉnh (b/c)", "Các phòng, ban, đơn vị", "Lưu: VT, TCHCQT"],
             "signature": {"authority": "KT. Chánh Văn phòng", "position": "Phó Chánh Văn phòng"}}""";

    private Writings() {}

    public static ValidatableResponse written(RequestSpecification by, String content) {
        return As.json(by, content).post(As.V1 + "/plans").then();
    }

    /** A draft of the office. */
    public static ExtractableResponse<Response> draft() {
        return written(As.coordinator(), PLAN).statusCode(201).extract();
    }

    public static ValidatableResponse issued(RequestSpecification by, ExtractableResponse<Response> plan, String body) {
        return step(by, plan, "issue", body);
    }

    public static ValidatableResponse step(
            RequestSpecification by, ExtractableResponse<Response> plan, String step, String body) {
        return As.json(by.header("If-Match", plan.header("ETag")), body)
                .post(As.V1 + "/plans/" + plan.path("id") + "/" + step)
                .then();
    }
}

package vn.dondoc.plan.amendment;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dondoc.plan.As;
import vn.dondoc.plan.Papers;

/** How a corrected document is sent, decided on and applied in the tests. */
final class Revising {

    static final String LATER = Papers.PLAN.replace("trước ngày 30/4/2024", "trước ngày 15/5/2024");
    static final String WITHOUT_SECOND = Papers.PLAN.replaceFirst("(?s)2\\. Tập huấn.*?(?=III\\. )", "");
    static final String WITH_ANOTHER_FIRST =
            Papers.PLAN.replace("2. Tập huấn", "3. Tập huấn").replace("1. Rà soát", """
                    1. Lập danh sách người trực trụ sở trong các ngày nghỉ lễ.
                    - Đơn vị thực hiện: Phòng Nội chính.
                    - Thời gian thực hiện: trước ngày 20/4/2024.
                    2. Rà soát""");

    private Revising() {}

    static ValidatableResponse revise(ExtractableResponse<Response> plan, String text) {
        return As.coordinator()
                .multiPart("file", "ke-hoach-sua.txt", text.getBytes(StandardCharsets.UTF_8))
                .post(As.V1 + "/plans/" + plan.path("id") + "/revisions")
                .then();
    }

    static ExtractableResponse<Response> decided(ExtractableResponse<Response> revision, String decision) {
        List<Object> changes = revision.path("changes");
        var all = IntStream.range(0, changes.size())
                .mapToObj(i -> "{\"index\": %d, \"decision\": \"%s\"}".formatted(i, decision))
                .collect(Collectors.joining(", "));
        return decide(revision, "{\"decisions\": [" + all + "]}")
                .statusCode(200)
                .extract();
    }

    static ExtractableResponse<Response> decidedAnyway(ExtractableResponse<Response> revision) {
        return As.coordinator()
                .get(As.V1 + "/revisions/" + revision.path("id"))
                .then()
                .extract();
    }

    static ValidatableResponse decide(ExtractableResponse<Response> revision, String said) {
        return As.json(As.coordinator().header("If-Match", revision.header("ETag")), said)
                .patch(As.V1 + "/revisions/" + revision.path("id"))
                .then();
    }

    static ValidatableResponse apply(ExtractableResponse<Response> revision, String reason) {
        return As.json(
                        As.coordinator().header("If-Match", revision.header("ETag")),
                        "{\"reason\": \"" + reason + "\", \"orderedBy\": \"UBND tỉnh\", \"decidedOn\": \"2024-03-01\"}")
                .post(As.V1 + "/revisions/" + revision.path("id") + "/application")
                .then();
    }

    static ExtractableResponse<Response> planOf(ExtractableResponse<Response> plan) {
        return As.coordinator()
                .get(As.V1 + "/plans/" + plan.path("id"))
                .then()
                .statusCode(200)
                .extract();
    }

    static void progress(ExtractableResponse<Response> plan, String task) {
        var part = planOf(plan).<String>path(task + ".assignments.find { it.unit.code == 'TONGHOP' }.id");
        var version = planOf(plan).<Integer>path(task + ".assignments.find { it.unit.code == 'TONGHOP' }.version");
        As.json(As.officerOf("TONGHOP").header("If-Match", "\"" + version + "\""), """
                        {"status": "IN_PROGRESS", "percent": 40}""")
                .post(As.V1 + "/tasks/" + plan.path(task + ".id") + "/assignments/" + part + "/progress")
                .then()
                .statusCode(200);
    }
}

package vn.dondoc.plan.importing.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class ProgressTest {

    private static final String PROGRESS = As.V1 + "/imports/progress/";
    private static final int TASKS = 900;

    /** A stage that is over before anybody looks is not seen. */
    @Test
    void a_long_document_tells_stage_after_stage() {
        var key = UUID.randomUUID().toString();
        var upload = CompletableFuture.runAsync(() -> upload(key, longPlan()));
        List<ImportStage> seen = new ArrayList<>();
        while (!upload.isDone()) {
            look(key, seen);
        }
        upload.join();
        look(key, seen);
        var stages = seen.stream().distinct().toList();
        assertEquals(stages.stream().sorted().toList(), stages, "no stage comes back");
        assertEquals(ImportStage.SAVING, stages.getLast());
        assertTrue(stages.size() > 1, stages.toString());
    }

    @Test
    void a_foreign_key_and_one_that_nobody_used_are_404() {
        var key = UUID.randomUUID().toString();
        upload(key, Papers.PLAN);
        As.coordinator().get(PROGRESS + key).then().statusCode(200).body("stage", equalTo("SAVING"));
        As.coordinatorElsewhere().get(PROGRESS + key).then().statusCode(404);
        As.portal().get(PROGRESS + key).then().statusCode(404);
        As.coordinator().get(PROGRESS + UUID.randomUUID()).then().statusCode(404);
    }

    private static void upload(String key, String text) {
        As.coordinator()
                .header("Idempotency-Key", key)
                .multiPart("file", "ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8))
                .post(As.V1 + "/imports")
                .then()
                .statusCode(201);
    }

    private static void look(String key, List<ImportStage> seen) {
        var answer = As.coordinator().get(PROGRESS + key).then().extract();
        if (answer.statusCode() == 200) {
            seen.add(ImportStage.valueOf(answer.path("stage")));
        }
    }

    private static String longPlan() {
        var tasks = IntStream.rangeClosed(1, TASKS).mapToObj("""
                        %d. Rà soát hệ thống phòng cháy của trụ sở.
                        - Đơn vị chủ trì: Phòng Kinh tế.
                        - Thời gian thực hiện: trước ngày 30/4/2024.
                        """::formatted).collect(Collectors.joining());
        var from = Papers.PLAN.indexOf("1. Rà soát");
        var to = Papers.PLAN.indexOf("III. TỔ CHỨC");
        return Papers.PLAN.substring(0, from) + tasks + Papers.PLAN.substring(to);
    }
}

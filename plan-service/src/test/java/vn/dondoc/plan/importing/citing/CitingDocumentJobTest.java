package vn.dondoc.plan.importing.citing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class CitingDocumentJobTest {

    @Inject
    CitingDocumentJob job;

    @Inject
    ClaimRepository claims;

    @Inject
    Clock clock;

    @Test
    void the_directory_is_told_of_an_import_and_again_when_it_becomes_a_plan() {
        var draft = Papers.uploadComplete(Papers.PLAN).extract();
        var id = draft.<String>path("id");
        job.run();
        var told = DirectoryStandIn.citing(id);
        assertEquals("PLAN", told.get("kind").asText());
        assertEquals("/nhap-ke-hoach/" + id, told.get("link").asText());
        assertEquals("2024-02-19", told.get("issuedOn").asText());
        assertTrue(told.get("title").asText().matches("Kế hoạch số \\d+/KH-VPUB: .+"), told::toString);
        assertTrue(told.get("text").asText().contains("Kế hoạch số 12/KH-UBND"));

        var plan = As.coordinator()
                .header("If-Match", draft.header("ETag"))
                .post(As.V1 + "/imports/" + id + "/acceptance")
                .<String>path("id");
        job.run();
        assertEquals(
                "/ke-hoach/" + plan, DirectoryStandIn.citing(id).get("link").asText());
        assertTrue(claims.next(clock.instant(), clock.instant()).isEmpty());
    }

    @Test
    void an_import_without_number_and_date_is_told_of_by_its_subject() {
        var id = Papers.upload(Papers.PLAN).extract().<String>path("id");
        job.run();
        var told = DirectoryStandIn.citing(id);
        assertEquals(
                "Thực hiện công tác bảo vệ trụ sở năm 2024", told.get("title").asText());
        assertNull(told.get("issuedOn"));
    }

    @Test
    void what_was_imported_while_the_directory_was_away_is_told_of_later() {
        DirectoryStandIn.whileDown(() -> {
            var id = Papers.upload(Papers.PLAN).extract().<String>path("id");
            job.run();
            job.run();
            assertNull(DirectoryStandIn.citing(id));
        });
        var id = As.coordinator().get(As.V1 + "/imports").<String>path("items[0].id");
        job.run();
        assertEquals("PLAN", DirectoryStandIn.citing(id).get("kind").asText());
    }

    @Test
    void one_that_the_directory_refuses_does_not_hold_up_the_others() {
        var refused = Papers.upload(Papers.PLAN + "\nmention that cannot be taken\n")
                .extract()
                .<String>path("id");
        var next = Papers.upload(Papers.PLAN).extract().<String>path("id");
        job.run();
        assertNull(DirectoryStandIn.citing(refused));
        assertEquals("PLAN", DirectoryStandIn.citing(next).get("kind").asText());
    }

    @Test
    void two_replicas_never_have_the_same_import_in_hand_and_a_dead_one_lets_go() {
        job.run();
        Papers.upload(Papers.PLAN);
        var now = clock.instant();
        var first = claims.next(now, now.plusSeconds(60)).orElseThrow();
        assertTrue(claims.next(now, now.plusSeconds(60)).isEmpty());
        var later = now.plus(Duration.ofSeconds(61));
        assertEquals(first.importId(), claims.next(later, later).orElseThrow().importId());
        claims.told(first);
        assertTrue(claims.next(later.plusSeconds(1), later).isEmpty());
    }
}

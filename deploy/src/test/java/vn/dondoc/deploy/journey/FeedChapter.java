package vn.dondoc.deploy.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Behind all points: the feeds tell the auditor who did what, in order and without a gap. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class FeedChapter {

    @Test
    @Order(1)
    void the_plans_story_is_told_with_its_actor() {
        var feed = Feed.of("plan");
        assertEquals(
                List.of("coordinator: plan.imported", "coordinator: plan.import-amended"),
                feed.about(lastOf(Story.importAddress)));
        assertEquals(List.of("coordinator: plan.accepted", "coordinator: plan.issued"), feed.about(Story.planId()));
    }

    @Test
    @Order(2)
    void a_returned_reports_story_is_told_step_by_step() {
        var told = Feed.of("report").about(lastOf(Story.REPORTS.get("NKUBND")));
        assertEquals(
                List.of(
                        "officer.nkubnd: report.started",
                        "officer.nkubnd: report.content-saved",
                        "officer.nkubnd: report.submitted",
                        "head.nkubnd: report.approved",
                        "coordinator: report.returned",
                        "officer.nkubnd: report.content-saved",
                        "officer.nkubnd: report.submitted",
                        "head.nkubnd: report.approved",
                        "coordinator: report.accepted"),
                told);
    }

    @Test
    @Order(3)
    void the_offices_report_and_its_release_are_told_to_the_receipt() {
        var feed = Feed.of("report");
        assertEquals(
                List.of(
                        "coordinator: report.started",
                        "coordinator: report.consolidated",
                        "coordinator: report.submitted",
                        "leader: report.approved",
                        "clerk: report.issued"),
                feed.about(lastOf(Story.officeReport)));
        var released = feed.about(Story.releaseId);
        assertEquals("clerk: release.issued", released.getFirst());
        assertEquals("liaison: receipt.given", released.getLast());
    }

    @Test
    @Order(4)
    void every_history_is_a_chain_without_a_gap() {
        for (var service : List.of("directory", "plan", "report")) {
            var feed = Feed.of(service);
            assertTrue(feed.size() > 0, service);
            assertEquals(List.of(), feed.brokenSubjects(), service);
            assertEquals(feed.size(), feed.distinctHashes(), service);
        }
    }

    private static String lastOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}

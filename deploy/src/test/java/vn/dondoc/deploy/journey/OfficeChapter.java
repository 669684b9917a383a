package vn.dondoc.deploy.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.dondoc.deploy.journey.ReportChapter.REPORT;
import static vn.dondoc.deploy.journey.Story.NOTHING;
import static vn.dondoc.deploy.journey.Story.REPORTERS;

import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The main job, point 6: the office's own report, drawn from the units', signed, numbered, issued. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class OfficeChapter {

    private static final JsonObject ISSUE = new JsonObject()
            .put("issuedOn", "2024-05-20")
            .put("place", "Sơn La")
            .put(
                    "signer",
                    new JsonObject().put("authority", "KT. CHÁNH VĂN PHÒNG").put("position", "PHÓ CHÁNH VĂN PHÒNG"));

    private final Person coordinator = Person.named("coordinator");

    @Test
    @Order(1)
    void the_coordinator_begins_the_offices_report_and_sees_what_there_is_to_draw_from() {
        var begun = coordinator.adds(REPORT + "/rounds/" + Story.outerRound + "/reports", NOTHING);
        Story.officeReport = REPORT + "/reports/" + begun.getString("id");
        var material = coordinator.sees(Story.officeReport + "/contributions");
        assertEquals(Set.copyOf(REPORTERS), Set.copyOf(material.getList("reports.unit.code")));
        var missing = new ArrayList<>(PlanDocument.FOUND.reporters());
        missing.removeAll(REPORTERS);
        assertEquals(Set.copyOf(missing), Set.copyOf(material.getList("missing.code")));
    }

    @Test
    @Order(2)
    void every_paragraph_of_the_draft_says_which_units_report_it_came_from() {
        var drawn = coordinator.does(Story.officeReport, "consolidation", NOTHING);
        List<String> units = drawn.getList("sections.paragraphs.flatten().sources.flatten().unitCode");
        assertEquals(Set.copyOf(REPORTERS), Set.copyOf(units));
        List<List<Object>> sources = drawn.getList("sections.paragraphs.flatten().sources");
        assertTrue(sources.size() >= 9 && sources.stream().noneMatch(List::isEmpty), sources::toString);
        for (var unit : REPORTERS) {
            assertTrue(
                    drawn.getList("sections.paragraphs.flatten().text")
                            .contains(Written.by(unit).situation()),
                    unit);
        }
    }

    @Test
    @Order(3)
    void every_total_is_the_sum_of_what_the_units_reported_and_names_them() {
        var drawn = coordinator.sees(Story.officeReport);
        for (var figure : List.of("PUBLIC_EMPLOYEES", "CONTRACT_WORKERS", "AWARENESS_SESSIONS")) {
            assertEquals(Written.sum(REPORTERS, figure), drawn.getInt(figure(figure) + ".value"), figure);
            assertEquals(
                    Set.copyOf(REPORTERS), Set.copyOf(drawn.getList(figure(figure) + ".sources.unitCode")), figure);
        }
    }

    @Test
    @Order(4)
    void nothing_that_was_accepted_is_left_unused() {
        var material = coordinator.sees(Story.officeReport + "/contributions");
        for (var unit : REPORTERS) {
            var report = "reports.find { it.unit.code == '%s' }.".formatted(unit);
            var there = Set.copyOf(material.getList(report + "sections.paragraphs.flatten().id"));
            assertEquals(there, Set.copyOf(material.getList(report + "usedParagraphIds")), unit);
        }
    }

    @Test
    @Order(5)
    void the_leader_signs_what_the_coordinator_hands_up_and_nobody_else_may() {
        coordinator.does(Story.officeReport, "submission", NOTHING);
        assertEquals("http.403", Person.named("clerk").isRefused(403, Story.officeReport, "approval", NOTHING));
        var signed = Person.named("leader").does(Story.officeReport, "approval", NOTHING);
        assertEquals("APPROVED", signed.getString("status"));
    }

    @Test
    @Order(6)
    void the_clerk_gives_the_next_number_of_the_register_and_issues() {
        var release = Person.named("clerk").does(Story.officeReport, "issue", ISSUE);
        Story.releaseId = release.getString("id");
        Story.releaseNumber = release.getString("number") + "/" + release.getString("symbol");
        assertTrue(Story.releaseNumber.matches("(0[1-9]|[1-9]\\d+)/BC-VPUB"), Story.releaseNumber);
        assertEquals("CONGANTINH", release.getString("recipient.code"));
        assertEquals("ISSUED", coordinator.sees(Story.officeReport).getString("status"));
    }

    @Test
    @Order(7)
    void the_word_file_has_the_layout_of_an_official_report() {
        var docx = Person.named("clerk").reads(REPORT + "/releases/" + Story.releaseId + "/document.docx");
        assertTrue(docx.header("Content-Disposition").contains(".docx"));
        var text = WordFile.text(docx.asByteArray());
        for (var expected : List.of(
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Số: " + Story.releaseNumber,
                "Sơn La, ngày 20 tháng 5 năm 2024",
                "BÁO CÁO",
                "6 tháng đầu năm 2024",
                Written.by(REPORTERS.getFirst()).result(),
                "Nơi nhận:",
                "PHÓ CHÁNH VĂN PHÒNG")) {
            assertTrue(text.contains(expected), () -> expected + " is not in " + text);
        }
    }

    @Test
    @Order(8)
    void what_is_issued_changes_no_more() {
        JsonPath issued = coordinator.sees(Story.officeReport);
        assertEquals(List.of(), issued.getList("allowedActions"));
        assertEquals("report.wrong-status", Person.named("clerk").isRefused(409, Story.officeReport, "issue", ISSUE));
    }

    private static String figure(String code) {
        return "figures.find { it.code == '%s' }".formatted(code);
    }
}

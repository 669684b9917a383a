package vn.dondoc.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.dondoc.report.Office.ISSUE;
import static vn.dondoc.report.Office.V1;
import static vn.dondoc.report.Office.accepted;
import static vn.dondoc.report.Office.begin;
import static vn.dondoc.report.Office.clerk;
import static vn.dondoc.report.Office.content;
import static vn.dondoc.report.Office.coordinator;
import static vn.dondoc.report.Office.head;
import static vn.dondoc.report.Office.leader;
import static vn.dondoc.report.Office.liaison;
import static vn.dondoc.report.Office.officer;
import static vn.dondoc.report.Office.report;
import static vn.dondoc.report.Office.step;
import static vn.dondoc.report.Office.write;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;

/** The main job of this service from an issued plan to the recipient's receipt, by HTTP alone. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Neighbours.class)
class MainJobTest {

    @Test
    void from_an_issued_plan_to_the_polices_receipt() throws Exception {
        var rounds = Office.newPlan();
        theDutiesBecameLinkedRounds(rounds);
        theCoordinatorAlsoExpectsTheGeneralRoom(rounds.inner());
        aReportIsReturnedAndResubmitted(rounds.inner());
        accepted("TONGHOP", rounds.inner(), "Đã phổ biến kế hoạch đến 9 công chức.", 9);
        theCompletenessShowsWhoIsMissing(rounds.inner());
        var office = theOfficeConsolidates(rounds);
        var release = theClerkIssues(office);
        theLiaisonPullsAndConfirms(release);
        theFeedTellsWhoDidWhat(office);
    }

    private static void theDutiesBecameLinkedRounds(Office.Rounds rounds) {
        coordinator()
                .queryParam("year", 2024)
                .get(V1 + "/rounds")
                .then()
                .body("findAll { it.round.planId == '%s' }".formatted(rounds.plan()), hasSize(5));
        coordinator()
                .get(V1 + "/rounds/" + rounds.inner())
                .then()
                .statusCode(200)
                .body("round.planNumber", equalTo("12/KH-VPUB"))
                .body("round.namedOn", equalTo("2024-06-05"))
                .body("round.dueOn", equalTo("2024-06-04"))
                .body("round.periodTo", equalTo("2024-06-30"))
                .body("round.feedsRoundId", equalTo(rounds.outer()))
                .body("round.slackDays", equalTo(5))
                .body("reporters.unit.code", contains("TTTHONGTIN", "NKUBND", "NKTHANHXUAN"))
                .body("reporters.state", hasItem("NOT_YET_DUE"));
        coordinator()
                .queryParam("year", 2024)
                .get(V1 + "/duties")
                .then()
                .body("items.findAll { it.planId == '%s' }".formatted(rounds.plan()), hasSize(6))
                .body(
                        "items.find { it.planId == '%s' && it.dueOn == '2024-11-09' }.dueNote".formatted(rounds.plan()),
                        containsString("thứ Bảy"));
    }

    private static void theCoordinatorAlsoExpectsTheGeneralRoom(String inner) {
        var etag = coordinator().get(V1 + "/rounds/" + inner).header("ETag");
        coordinator()
                .header("If-Match", etag)
                .body("{\"unitCodes\": [\"TONGHOP\", \"NKUBND\"]}")
                .post(V1 + "/rounds/" + inner + "/reporters")
                .then()
                .statusCode(200)
                .body("reporters.unit.code", contains("TONGHOP", "TTTHONGTIN", "NKUBND", "NKTHANHXUAN"));
    }

    private static void aReportIsReturnedAndResubmitted(String inner) {
        var id = begin(officer("TTTHONGTIN"), inner);
        report(id).then().body("outline.heading", hasItem("Nhiệm vụ trọng tâm 6 tháng cuối năm"));
        write(officer("TTTHONGTIN"), id, content("Đã đăng 12 tin, bài.", 15)).body("contentVersion", equalTo(1));
        step(officer("TTTHONGTIN"), id, "submission").body("status", equalTo("AWAITING_APPROVAL"));
        step(head("TTTHONGTIN"), id, "approval").body("status", equalTo("SUBMITTED"));
        step(coordinator(), id, "return", "{\"reason\": \"Bổ sung số buổi tuyên truyền.\"}")
                .body("status", equalTo("RETURNED"))
                .body("returnReason", equalTo("Bổ sung số buổi tuyên truyền."));
        coordinator()
                .get(V1 + "/rounds/" + inner)
                .then()
                .body("reporters.find { it.unit.code == 'TTTHONGTIN' }.state", equalTo("RETURNED"));
        write(officer("TTTHONGTIN"), id, content("Đã đăng 12 tin, bài và tổ chức 2 buổi.", 15))
                .statusCode(200);
        step(officer("TTTHONGTIN"), id, "submission").statusCode(200);
        step(head("TTTHONGTIN"), id, "approval").body("returnReason", equalTo(null));
        step(coordinator(), id, "acceptance")
                .body("status", equalTo("ACCEPTED"))
                .body(
                        "timeline.event",
                        contains(
                                "report.started",
                                "report.submitted",
                                "report.approved",
                                "report.returned",
                                "report.submitted",
                                "report.approved",
                                "report.accepted"))
                .body("timeline[3].byRole", equalTo("coordinator"))
                .body("timeline[3].byUnit", equalTo("VPUB"));
    }

    private static void theCompletenessShowsWhoIsMissing(String inner) {
        var cell = "rows.find { it.unit.code == '%s' }.cells.find { it.roundId == '" + inner + "' }.state";
        coordinator()
                .queryParam("year", 2024)
                .get(V1 + "/completeness")
                .then()
                .statusCode(200)
                .body(cell.formatted("TTTHONGTIN"), equalTo("ON_TIME"))
                .body(cell.formatted("TONGHOP"), equalTo("ON_TIME"))
                .body(cell.formatted("NKUBND"), equalTo("NOT_YET_DUE"))
                .body("rows.find { it.unit.code == 'NKUBND' }.cells.state", hasItem("MISSING"));
    }

    private static String theOfficeConsolidates(Office.Rounds rounds) {
        var id = begin(coordinator(), rounds.outer());
        coordinator()
                .get(V1 + "/reports/" + id + "/contributions")
                .then()
                .body("reports.unit.code", contains("TTTHONGTIN", "TONGHOP"))
                .body("missing.code", contains("NKUBND", "NKTHANHXUAN"));
        step(coordinator(), id, "consolidation")
                .statusCode(200)
                .body(
                        "sections.find { it.code == 'II.2' }.paragraphs.sources.unitCode.flatten()",
                        contains("TTTHONGTIN", "TONGHOP"))
                .body("figures.find { it.code == 'PUBLIC_EMPLOYEES' }.value", equalTo(24))
                .body("figures.find { it.code == 'PUBLIC_EMPLOYEES' }.sources", hasSize(2));
        step(coordinator(), id, "submission").statusCode(200);
        step(leader(), id, "approval").body("status", equalTo("APPROVED"));
        return id;
    }

    private static String theClerkIssues(String office) {
        var release = step(clerk(), office, "issue", ISSUE)
                .statusCode(201)
                .body("number", matchesPattern("\\d{2,}"))
                .body("symbol", equalTo("BC-VPUB"))
                .body("subject", equalTo("Kết quả thực hiện phong trào bảo vệ an ninh cơ quan, 6 tháng đầu năm 2024"))
                .body("basis[0]", containsString("Kế hoạch số 12/KH-VPUB ngày 19/02/2024"))
                .header("Location", notNullValue())
                .extract();
        report(office).then().body("status", equalTo("ISSUED")).body("allowedActions", hasSize(0));
        return release.path("id");
    }

    private static void theLiaisonPullsAndConfirms(String release) throws Exception {
        liaison("CONGANTINH")
                .get(V1 + "/liaison/releases")
                .then()
                .statusCode(200)
                .body("items.release.id", hasItem(release))
                .body("items.event", hasItem("ISSUED"))
                .body("next", notNullValue());
        var json = liaison("CONGANTINH").get(V1 + "/liaison/releases/" + release);
        assertEquals(
                json.asString(),
                liaison("CONGANTINH").get(V1 + "/liaison/releases/" + release).asString());
        var first = docx(release);
        assertArrayEquals(first.asByteArray(), docx(release).asByteArray());
        assertEquals("\"" + json.path("sha256") + "\"", first.header("ETag"));
        assertEquals(json.path("sha256"), sha256(first.asByteArray()));
        theDocumentSaysWhatWasConsolidated(first.asByteArray());
        liaison("CONGANTINH")
                .header("If-None-Match", first.header("ETag"))
                .get(V1 + "/liaison/releases/" + release + "/document.docx")
                .then()
                .statusCode(304);
        theLiaisonConfirms(release);
    }

    private static void theLiaisonConfirms(String release) {
        liaison("CONGANTINH")
                .body("{\"status\": \"03\", \"note\": \"Đã nhận đủ.\"}")
                .post(V1 + "/liaison/releases/" + release + "/receipts")
                .then()
                .statusCode(201);
        clerk().get(V1 + "/releases/" + release)
                .then()
                .body("receipts.status", contains("03"))
                .body("receipts[0].unit.name", equalTo("Công an tỉnh"));
        clerk().get(V1 + "/releases")
                .then()
                .body("items.find { it.id == '%s' }.lastReceipt".formatted(release), equalTo("03"));
    }

    private static void theDocumentSaysWhatWasConsolidated(byte[] docx) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new XWPFWordExtractor(word)) {
            assertTrue(text.getText().contains("ỦY BAN NHÂN DÂN TỈNH SƠN LA"), text.getText());
            assertTrue(text.getText().contains("Đã đăng 12 tin, bài và tổ chức 2 buổi."));
            assertTrue(text.getText().contains("Kính gửi: Công an tỉnh."));
            assertTrue(text.getText().contains("Văn phòng Ủy ban nhân dân tỉnh trân trọng báo cáo./."));
        }
    }

    private static void theFeedTellsWhoDidWhat(String office) {
        var auditor = Office.as("auditor", "VPUB");
        var types = new java.util.ArrayList<String>();
        String next = null;
        do {
            var page = auditor.queryParam("after", next == null ? "" : next).get(V1 + "/changes");
            types.addAll(page.path("items.findAll { it.subjectId == '%s' }.type".formatted(office)));
            String following = page.path("next");
            next = java.util.Objects.equals(following, next) ? null : following;
            auditor = Office.as("auditor", "VPUB");
        } while (next != null);
        assertEquals(
                java.util.List.of(
                        "report.started",
                        "report.consolidated",
                        "report.submitted",
                        "report.approved",
                        "report.issued"),
                types);
    }

    private static Response docx(String release) {
        return liaison("CONGANTINH").get(V1 + "/liaison/releases/" + release + "/document.docx");
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}

package vn.dondoc.report.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.dondoc.report.Office.V1;
import static vn.dondoc.report.Office.begin;
import static vn.dondoc.report.Office.content;
import static vn.dondoc.report.Office.coordinator;
import static vn.dondoc.report.Office.etag;
import static vn.dondoc.report.Office.head;
import static vn.dondoc.report.Office.officer;
import static vn.dondoc.report.Office.report;
import static vn.dondoc.report.Office.step;
import static vn.dondoc.report.Office.write;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.TestStack;
import vn.dondoc.report.Neighbours;
import vn.dondoc.report.Office;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Neighbours.class)
class ReportResourceTest {

    private String inner;
    private Office.Rounds rounds;

    @BeforeEach
    void aNewPlan() {
        rounds = Office.newPlan();
        inner = rounds.inner();
    }

    @Nested
    class AsOfficer {

        @Test
        void a_unit_has_one_report_in_a_round() {
            begin(officer("NKUBND"), inner);
            officer("NKUBND")
                    .post(V1 + "/rounds/" + inner + "/reports")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("report.exists"));
        }

        @Test
        void a_unit_that_is_not_expected_and_a_round_that_is_not_there_are_404() {
            officer("KINHTE").post(V1 + "/rounds/" + inner + "/reports").then().statusCode(404);
            officer("KINHTE").get(V1 + "/rounds/" + inner).then().statusCode(404);
        }

        @Test
        void another_units_report_is_404_to_read_and_to_change() {
            var id = begin(officer("NKUBND"), inner);
            officer("NKTHANHXUAN").get(V1 + "/reports/" + id).then().statusCode(404);
            write(officer("NKTHANHXUAN"), id, content("Của đơn vị khác.", 1)).statusCode(404);
            step(head("NKTHANHXUAN"), id, "approval").statusCode(404);
            officer("NKTHANHXUAN").get(V1 + "/reports?roundId=" + inner).then().body("items", hasSize(0));
        }

        @Test
        void a_change_needs_the_present_version() {
            var id = begin(officer("NKUBND"), inner);
            var body = content("Đã làm.", 3);
            officer("NKUBND")
                    .body(body)
                    .put(V1 + "/reports/" + id + "/content")
                    .then()
                    .statusCode(428);
            var old = etag(id);
            write(officer("NKUBND"), id, body).statusCode(200);
            officer("NKUBND")
                    .header("If-Match", old)
                    .body(body)
                    .put(V1 + "/reports/" + id + "/content")
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("http.412"));
        }

        @Test
        void an_empty_report_can_only_be_submitted_as_nil() {
            var id = begin(officer("NKUBND"), inner);
            step(officer("NKUBND"), id, "submission")
                    .statusCode(409)
                    .body("code", equalTo("report.empty"))
                    .body("detail", containsString("không phát sinh"));
            step(officer("NKUBND"), id, "submission", "{\"nil\": true}").body("nil", equalTo(true));
            step(head("NKUBND"), id, "approval").statusCode(200);
            coordinator()
                    .get(V1 + "/rounds/" + inner)
                    .then()
                    .body("reporters.find { it.unit.code == 'NKUBND' }.state", equalTo("NIL"));
        }

        @Test
        void a_submitted_report_is_no_longer_open() {
            var id = begin(officer("NKUBND"), inner);
            write(officer("NKUBND"), id, content("Đã làm.", 3)).statusCode(200);
            step(officer("NKUBND"), id, "submission").body("allowedActions", hasSize(0));
            write(officer("NKUBND"), id, content("Sửa lại.", 3))
                    .statusCode(409)
                    .body("code", equalTo("report.wrong-status"));
        }

        @Test
        void what_is_outside_the_outline_or_out_of_bounds_is_400() {
            var id = begin(officer("NKUBND"), inner);
            write(officer("NKUBND"), id, "{\"sections\": [{\"code\": \"IX\", \"paragraphs\": []}], \"figures\": []}")
                    .statusCode(400)
                    .body("code", equalTo("content.unknown-section"))
                    .body("title", containsString("IX"));
            write(
                            officer("NKUBND"),
                            id,
                            "{\"sections\": [], \"figures\": [{\"code\": \"CIVIL_SERVANTS\", \"value\": -1}]}")
                    .statusCode(400)
                    .body("violations.field", hasItem(containsString("value")));
        }

        @Test
        void a_page_that_is_no_page_and_a_letter_that_cannot_be_stored_are_400() {
            var elsewhere = Cursor.at("somewhere").encoded();
            for (var list : List.of("/reports", "/duties")) {
                officer("NKUBND")
                        .queryParam("cursor", elsewhere)
                        .get(V1 + list)
                        .then()
                        .statusCode(400)
                        .body("code", equalTo("cursor.invalid"));
            }
            Office.clerk()
                    .queryParam("cursor", Cursor.at("2024-13-99", "x").encoded())
                    .get(V1 + "/releases")
                    .then()
                    .statusCode(400);
            var id = begin(officer("NKUBND"), inner);
            write(officer("NKUBND"), id, content("Đã làm.\\u0000", 1)).statusCode(400);
        }

        @Test
        void the_same_key_and_body_give_the_first_answer_again() {
            var key = "key-" + inner;
            var first = officer("NKUBND").header("Idempotency-Key", key).post(V1 + "/rounds/" + inner + "/reports");
            var second = officer("NKUBND").header("Idempotency-Key", key).post(V1 + "/rounds/" + inner + "/reports");
            assertEquals(201, first.statusCode());
            assertEquals(201, second.statusCode());
            assertEquals(first.<String>path("id"), second.<String>path("id"));
        }
    }

    @Nested
    class AsUnitHead {

        @Test
        void a_report_sent_back_inside_the_unit_is_not_returned_for_the_round() {
            var id = begin(officer("NKUBND"), inner);
            write(officer("NKUBND"), id, content("Đã làm.", 3)).statusCode(200);
            step(officer("NKUBND"), id, "submission").statusCode(200);
            step(head("NKUBND"), id, "return", "{\"reason\": \"Thiếu số liệu.\"}")
                    .body("status", equalTo("RETURNED"));
            coordinator()
                    .get(V1 + "/rounds/" + inner)
                    .then()
                    .body("reporters.find { it.unit.code == 'NKUBND' }.state", equalTo("IN_PROGRESS"));
        }

        @Test
        void a_head_cannot_write() {
            var id = begin(officer("NKUBND"), inner);
            write(head("NKUBND"), id, content("Sửa.", 1)).statusCode(403);
        }
    }

    @Nested
    class AsCoordinator {

        @Test
        void a_return_needs_a_reason() {
            var id = begin(officer("NKUBND"), inner);
            write(officer("NKUBND"), id, content("Đã làm.", 3)).statusCode(200);
            step(officer("NKUBND"), id, "submission").statusCode(200);
            step(head("NKUBND"), id, "approval").statusCode(200);
            step(coordinator(), id, "return", "{\"reason\": \" \"}")
                    .statusCode(400)
                    .body("violations.field", contains("reason"));
        }

        @Test
        void an_accepted_report_that_is_reopened_marks_what_was_drawn_from_it() {
            var source = Office.accepted("NKUBND", inner, "Đã diễn tập.", 3);
            var office = begin(coordinator(), rounds.outer());
            step(coordinator(), office, "consolidation")
                    .body("sections.paragraphs.flatten().sources.flatten().changed", hasItem(false));
            step(coordinator(), source, "return", "{\"reason\": \"Nhầm số liệu.\"}")
                    .statusCode(200);
            write(officer("NKUBND"), source, content("Đã diễn tập hai lần.", 3)).statusCode(200);
            report(office).then().body("sections.paragraphs.flatten().sources.flatten().changed", hasItem(true));
        }

        @Test
        void nothing_accepted_is_nothing_to_consolidate() {
            var office = begin(coordinator(), rounds.outer());
            step(coordinator(), office, "consolidation")
                    .statusCode(409)
                    .body("code", equalTo("consolidation.nothing-accepted"));
        }

        @Test
        void an_exempt_unit_need_not_and_cannot_report() {
            var tag = coordinator().get(V1 + "/rounds/" + inner).header("ETag");
            coordinator()
                    .header("If-Match", tag)
                    .body("{\"reason\": \"Đang sửa chữa trụ sở.\"}")
                    .post(V1 + "/rounds/" + inner + "/reporters/NKUBND/exemption")
                    .then()
                    .statusCode(200)
                    .body("reporters.find { it.unit.code == 'NKUBND' }.state", equalTo("EXEMPT"));
            officer("NKUBND")
                    .post(V1 + "/rounds/" + inner + "/reports")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("round.exempt"));
        }

        @Test
        void a_reporter_that_no_directory_knows_is_400_and_a_stale_round_412() {
            var tag = coordinator().get(V1 + "/rounds/" + inner).header("ETag");
            coordinator()
                    .header("If-Match", tag)
                    .body("{\"unitCodes\": [\"KHONGCO\"]}")
                    .post(V1 + "/rounds/" + inner + "/reporters")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("unit.unknown"));
            coordinator()
                    .header("If-Match", tag)
                    .body("{\"unitCodes\": [\"KINHTE\"]}")
                    .post(V1 + "/rounds/" + inner + "/reporters")
                    .then()
                    .statusCode(200);
            coordinator()
                    .header("If-Match", tag)
                    .body("{\"unitCodes\": [\"TONGHOP\"]}")
                    .post(V1 + "/rounds/" + inner + "/reporters")
                    .then()
                    .statusCode(412);
        }
    }
}

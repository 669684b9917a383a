package vn.dondoc.report.release;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.dondoc.report.Office.ISSUE;
import static vn.dondoc.report.Office.V1;
import static vn.dondoc.report.Office.approved;
import static vn.dondoc.report.Office.clerk;
import static vn.dondoc.report.Office.liaison;
import static vn.dondoc.report.Office.report;
import static vn.dondoc.report.Office.step;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.report.Neighbours;
import vn.dondoc.report.Office;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Neighbours.class)
class ReleaseResourceTest {

    private static final String PLAIN_ISSUE = """
            {"issuedOn": "2024-05-20", "place": "Sơn La", "signer": {"position": "CHÁNH VĂN PHÒNG"}}""";

    @Inject
    NumberRegister register;

    @Test
    void twenty_clerks_at_once_get_the_numbers_one_to_twenty() throws Exception {
        try (var clerks = Executors.newFixedThreadPool(8)) {
            Callable<Integer> next =
                    () -> QuarkusTransaction.requiringNew().call(() -> register.next("CUNGLUC", 2024, "BC"));
            var numbers = clerks.invokeAll(Stream.generate(() -> next).limit(20).toList()).stream()
                    .map(number -> number.resultNow())
                    .sorted()
                    .toList();
            assertEquals(IntStream.rangeClosed(1, 20).boxed().toList(), numbers);
        }
    }

    @Test
    void a_release_that_fails_leaves_no_gap_and_each_year_begins_at_one() {
        assertEquals(1, taken(2024));
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    register.next("THUTU", 2024, "BC");
                    throw new IllegalStateException("the printer is on fire");
                }));
        assertEquals(2, taken(2024));
        assertEquals(1, taken(2025));
    }

    @Test
    void a_report_is_issued_once_and_only_when_the_leader_has_signed() {
        var rounds = Office.newPlan();
        var id = approved(rounds);
        step(Office.leader(), id, "return", "{\"reason\": \"Sửa phần III.\"}").statusCode(200);
        step(clerk(), id, "issue", ISSUE).statusCode(409).body("code", equalTo("report.wrong-status"));
        step(Office.coordinator(), id, "submission").statusCode(200);
        step(Office.leader(), id, "approval").statusCode(200);
        step(clerk(), id, "issue", ISSUE.replace("2024-05-20", "2024-05-21"))
                .statusCode(400)
                .body("code", equalTo("release.future-date"));
        step(clerk(), id, "issue", ISSUE).statusCode(201);
        step(clerk(), id, "issue", ISSUE).statusCode(409);
        Office.coordinator()
                .get(V1 + "/rounds/" + rounds.outer())
                .then()
                .body("reporters[0].state", equalTo("ON_TIME"));
    }

    @Test
    void what_the_leader_sees_before_signing_is_what_is_issued() {
        var report = approved(Office.newPlan());
        var seen = Office.leader()
                .get(V1 + "/reports/" + report + "/preview")
                .then()
                .statusCode(200)
                .body("basis[0]", containsString("Thực hiện Kế hoạch số 12/KH-VPUB"))
                .body("sections.code", equalTo(List.of("I", "II", "II.2", "III")))
                .body("sections.number", equalTo(List.of("I", "II", "1", "III")))
                .extract()
                .jsonPath();
        var issued = step(clerk(), report, "issue", PLAIN_ISSUE)
                .statusCode(201)
                .extract()
                .jsonPath();
        Map<String, Object> rest = new HashMap<>(issued.getMap(""));
        rest.keySet().removeAll(Set.of("id", "number", "place", "signer", "sha256", "issuedAt"));
        assertEquals(rest, seen.getMap(""));
    }

    @Test
    void the_preview_is_for_the_office_alone_and_for_its_own_report_alone() {
        var rounds = Office.newPlan();
        var office = approved(rounds);
        for (var role : List.of("coordinator", "leader", "clerk", "auditor")) {
            Office.as(role, "VPUB")
                    .get(V1 + "/reports/" + office + "/preview")
                    .then()
                    .statusCode(200);
        }
        Office.as("clerk", "SOTUPHAP")
                .get(V1 + "/reports/" + office + "/preview")
                .then()
                .statusCode(404);
        var units = Office.begin(Office.officer("NKTHANHXUAN"), rounds.inner());
        Office.coordinator().get(V1 + "/reports/" + units + "/preview").then().statusCode(404);
    }

    @Test
    void a_release_is_visible_to_its_recipient_and_to_nobody_elses_liaison() {
        var id = approved(Office.newPlan());
        String release = step(clerk(), id, "issue", ISSUE).extract().path("id");
        var other = liaison("SOTUPHAP");
        other.get(V1 + "/liaison/releases").then().body("items.release.id", not(hasItem(release)));
        for (var path : List.of("", "/document.docx")) {
            liaison("SOTUPHAP")
                    .get(V1 + "/liaison/releases/" + release + path)
                    .then()
                    .statusCode(404);
        }
        liaison("SOTUPHAP")
                .body("{\"status\": \"03\"}")
                .post(V1 + "/liaison/releases/" + release + "/receipts")
                .then()
                .statusCode(404);
        Office.as("clerk", "SOTUPHAP").get(V1 + "/releases/" + release).then().statusCode(404);
        report(id).then().body("status", equalTo("ISSUED"));
    }

    @Test
    void the_recipients_feed_goes_on_from_its_cursor() {
        step(clerk(), approved(Office.newPlan()), "issue", ISSUE).statusCode(201);
        String next = null;
        for (var page = feed(""); !page.equals(next); page = feed(page)) {
            next = page;
        }
        String later = step(clerk(), approved(Office.newPlan()), "issue", ISSUE)
                .extract()
                .path("id");
        liaison("CONGANTINH")
                .queryParam("after", next)
                .get(V1 + "/liaison/releases")
                .then()
                .body("items.release.id", equalTo(List.of(later)));
        liaison("CONGANTINH")
                .queryParam("after", "%%%")
                .get(V1 + "/liaison/releases")
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor.invalid"));
    }

    @Test
    void a_refusal_needs_a_reason_and_an_unknown_status_is_400() {
        String release = step(clerk(), approved(Office.newPlan()), "issue", ISSUE)
                .extract()
                .path("id");
        receipt(release, "02").statusCode(400).body("code", equalTo("receipt.reason-missing"));
        receipt(release, "99").statusCode(400).body("violations", hasSize(1));
        receipt(release, "01").statusCode(201);
        receipt(release, "06").statusCode(201);
        clerk().get(V1 + "/releases/" + release).then().body("receipts.status", equalTo(List.of("01", "06")));
    }

    private static io.restassured.response.ValidatableResponse receipt(String release, String status) {
        return liaison("CONGANTINH")
                .body("{\"status\": \"%s\"}".formatted(status))
                .post(V1 + "/liaison/releases/" + release + "/receipts")
                .then();
    }

    private static String feed(String after) {
        String next = liaison("CONGANTINH")
                .queryParam("after", after)
                .get(V1 + "/liaison/releases")
                .path("next");
        return next == null ? "" : next;
    }

    private int taken(int year) {
        return QuarkusTransaction.requiringNew().call(() -> register.next("THUTU", year, "BC"));
    }
}

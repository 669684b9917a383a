package vn.dondoc.directory.reference;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.dondoc.directory.reference.References.PATH;
import static vn.dondoc.directory.reference.References.as;
import static vn.dondoc.directory.reference.References.decision;
import static vn.dondoc.directory.reference.References.document;
import static vn.dondoc.directory.reference.References.get;
import static vn.dondoc.directory.reference.References.post;
import static vn.dondoc.directory.reference.References.recorded;
import static vn.dondoc.directory.reference.References.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LegalReferenceResourceTest {

    private static ValidatableResponse search(String words) {
        return as("officer")
                .urlEncodingEnabled(true)
                .queryParam("q", words)
                .get(PATH)
                .then()
                .statusCode(200);
    }

    @Nested
    class AsOfficer {

        @Test
        void documents_are_found_by_number_and_by_subject_without_diacritics() {
            search("07/CT-BCA").body("items.number", contains("07/CT-BCA-V28"));
            search("cong tac dan van").body("items.number", contains("25-NQ/TW"));
            search("100%").body("items", hasSize(0));
            search("_7/CT-BCA").body("items", hasSize(0));
        }

        @Test
        void letters_with_their_marks_apart_find_the_same() {
            search("dân vận").body("items.number", hasItem("25-NQ/TW"));
        }

        @Test
        void facts_that_sources_disagree_on_are_recorded_as_verified_or_left_open() {
            search("46-CT/TW").body("items[0].issuedOn", equalTo("2015-06-22"));
            search("51-NQ/TW").body("items[0].issuer", equalTo("Bộ Chính trị"));
            search("510/QĐ").body("items[0].issuedOn", equalTo("2022-01-20"));
            search("07/CT-BCA").body("items[0].subject", nullValue());
        }

        @Test
        void a_later_directive_on_the_same_subject_is_a_hint_and_changes_no_standing() {
            String id = search("07/CT-BCA").extract().path("items[0].id");
            get(id, "")
                    .body("standing.status", equalTo("UNKNOWN"))
                    .body("standing.hints.by.number", contains("06/CT-BCA-V05"))
                    .body("relations.find { it.kind == 'SAME_SUBJECT' }.direction", equalTo("IN"))
                    .body("symbol", equalTo("CT-BCA-V28"))
                    .body("citation.brief", equalTo("Chỉ thị số 07/CT-BCA-V28"))
                    .body("allowedActions", hasSize(0));
        }

        @Test
        void pages_follow_one_another_without_gap_or_repetition() {
            var seen = new ArrayList<String>();
            String next = null;
            do {
                var page = as("officer").queryParam("size", 7);
                var answer = (next == null ? page : page.queryParam("cursor", next))
                        .get(PATH)
                        .then();
                seen.addAll(answer.extract().path("items.id"));
                next = answer.extract().path("next");
            } while (next != null);
            assertEquals(seen.size(), new HashSet<>(seen).size());
            assertTrue(seen.size() >= 20);
        }

        @Test
        void an_unknown_document_is_404() {
            as("officer").get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        }

        @Test
        void nobody_without_the_office_records_anything() {
            as("officer")
                    .body(decision("801/QĐ-UBND", "2024-01-02"))
                    .post(PATH)
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsCoordinator {

        @Test
        void a_document_is_recorded_with_its_other_spellings_and_found_by_them() {
            var aliases = List.of(Map.of("number", "802-QĐ/UB", "note", "bản sao"));
            String id = recorded(with(decision("802/QĐ-UBND", "2024-01-02"), "aliases", aliases));
            search("802-qd/ub").body("items.id", contains(id));
            get(id, "").body("aliases.number", contains("802-QĐ/UB")).body("version", equalTo(0));
        }

        @Test
        void the_same_number_issuer_and_year_is_recorded_once() {
            recorded(decision("803/QĐ-UBND", "2024-01-02"));
            post(decision("803/QĐ-UBND", "2024-11-30"), "")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("constraint.legal_reference_key"))
                    .body("title", notNullValue());
            recorded(decision("803/QĐ-UBND", "2025-01-02"));
        }

        @Test
        void of_two_that_record_the_same_document_at_once_one_is_told() {
            var statuses = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                            post(decision("804/QĐ-UBND", "2024-01-02"), "").statusCode()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();
            assertEquals(List.of(201, 409, 409, 409), statuses);
        }

        @Test
        void a_damaged_number_is_refused_with_its_repaired_form() {
            post(document("NĐ", "61/2018/NĐCP", "Chính phủ", "2018-04-23"), "")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("reference.number-damaged"))
                    .body("title", equalTo("Số, ký hiệu “61/2018/NĐCP” có vẻ bị ghi sai; có thể là 61/2018/NĐ-CP."));
        }

        @Test
        void a_type_that_is_none_days_in_disorder_and_empty_fields_are_400() {
            post(document("XYZ", "805/QĐ-UBND", "UBND tỉnh", null), "").then().statusCode(400);
            post(document("KH", "805/QĐ-UBND", "UBND tỉnh", null), "")
                    .then()
                    .body("code", equalTo("reference.number-of-other-type"));
            var reversed = with(decision("805/QĐ-UBND", "2024-01-02"), "effectiveTo", "2023-01-01");
            post(reversed, "").then().statusCode(400).body("code", equalTo("reference.days-reversed"));
            post(decision("805/QĐ-UBND", "0024-01-02"), "").then().body("code", equalTo("reference.day-out-of-range"));
            post(document("QĐ", "805/QĐ-UBND", " ", null), "").then().body("violations.field", hasItem("issuer"));
        }

        @Test
        void a_number_that_is_another_spelling_of_a_record_is_not_recorded_again() {
            var aliases = List.of(Map.of("number", "807/QĐ-UBND"));
            recorded(with(decision("806/QĐ-UBND", "2024-01-02"), "aliases", aliases));
            post(decision("807/QĐ-UBND", "2024-03-02"), "")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("reference.known-as"))
                    .body("title", equalTo("Số, ký hiệu này đã được ghi là cách ghi khác của văn bản 806/QĐ-UBND."));
        }

        @Test
        void a_change_needs_the_present_version() {
            var first = decision("808/QĐ-UBND", "2024-01-02");
            String id = recorded(first);
            var changed = with(first, "subject", "ban hành quy chế");
            as("admin").body(changed).put(PATH + "/" + id).then().statusCode(428);
            as("admin")
                    .header("If-Match", "\"7\"")
                    .body(changed)
                    .put(PATH + "/" + id)
                    .then()
                    .statusCode(412);
            as("admin")
                    .header("If-Match", "\"0\"")
                    .body(changed)
                    .put(PATH + "/" + id)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1\""))
                    .body(
                            "citation.full",
                            equalTo("Quyết định số 808/QĐ-UBND ngày 02/01/2024 của UBND tỉnh ban hành quy chế"));
        }

        @Test
        void the_standing_follows_the_day_that_is_asked_for() {
            var document = with(decision("809/QĐ-UBND", "2024-01-02"), "effectiveFrom", "2024-02-01");
            String id = recorded(with(document, "effectiveTo", "2024-12-31"));
            get(id, "?asOf=2024-01-31").body("standing.status", equalTo("NOT_YET"));
            get(id, "?asOf=2024-12-31").body("standing.status", equalTo("IN_FORCE"));
            get(id, "?asOf=2025-01-01")
                    .body("standing.status", equalTo("EXPIRED"))
                    .body("standing.reasons.text", contains("Hết hiệu lực sau ngày 31/12/2024."))
                    .body("standings.status", contains("NOT_YET", "IN_FORCE", "EXPIRED"));
            as("officer")
                    .get(PATH + "?q=809/Q&standing=EXPIRED&asOf=2025-01-01")
                    .then()
                    .body("items.id", contains(id));
            as("officer")
                    .get(PATH + "?q=809/Q&standing=EXPIRED&asOf=2024-12-31")
                    .then()
                    .body("items", hasSize(0));
        }
    }
}

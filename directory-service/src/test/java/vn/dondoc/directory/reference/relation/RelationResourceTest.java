package vn.dondoc.directory.reference.relation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.dondoc.directory.reference.References.PATH;
import static vn.dondoc.directory.reference.References.as;
import static vn.dondoc.directory.reference.References.decision;
import static vn.dondoc.directory.reference.References.document;
import static vn.dondoc.directory.reference.References.get;
import static vn.dondoc.directory.reference.References.post;
import static vn.dondoc.directory.reference.References.recorded;
import static vn.dondoc.directory.reference.References.relate;
import static vn.dondoc.directory.reference.References.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RelationResourceTest {

    @Test
    void a_replaced_document_says_by_what_and_what_became_of_that() {
        String a = recorded(with(decision("811/QĐ-UBND", "2020-01-02"), "effectiveFrom", "2020-01-02"));
        String b = recorded(with(decision("812/QĐ-UBND", "2022-01-02"), "effectiveFrom", "2022-02-01"));
        String c = recorded(with(decision("813/QĐ-UBND", "2024-01-02"), "effectiveFrom", "2024-02-01"));
        relate(b, "REPLACES", a).then().statusCode(201).body("relations[0].other.id", equalTo(a));
        relate(c, "REPLACES", b).then().statusCode(201);
        get(a, "?asOf=2022-01-31").body("standing.status", equalTo("IN_FORCE"));
        get(a, "?asOf=2024-02-01")
                .body("standing.status", equalTo("REPLACED"))
                .body("standing.reasons[0].by.id", equalTo(b))
                .body(
                        "standing.reasons[0].text",
                        equalTo("Bị thay thế bởi Quyết định số 812/QĐ-UBND từ ngày 01/02/2022."))
                .body("standing.reasons[1].by.id", equalTo(c));
        as("officer")
                .header("Accept-Language", "en")
                .get(PATH + "/" + a)
                .then()
                .body(
                        "standing.reasons[0].text",
                        equalTo("Replaced by Quyết định số 812/QĐ-UBND since 1 February 2022."));
    }

    @Test
    void the_feed_tells_the_target_that_its_standing_changed_with_the_whole_time_line() {
        String a = recorded(with(decision("814/QĐ-UBND", "2020-01-02"), "effectiveFrom", "2020-01-02"));
        String b = recorded(with(decision("815/QĐ-UBND", "2022-01-02"), "effectiveFrom", "2022-02-01"));
        relate(b, "REPEALS", a);
        Feed.of(a)
                .body("type", contains("legal-reference.registered", "legal-reference.standing-changed"))
                .body("[1].after.standings.status", contains("NOT_YET", "IN_FORCE", "REPEALED"))
                .body("[1].after.standings[2].from", equalTo("2022-02-01"))
                .body("[1].after.standings[2].by.number", equalTo("815/QĐ-UBND"));
        Feed.of(b).body("type", contains("legal-reference.registered", "legal-reference.related"));
    }

    @Test
    void a_withdrawn_relation_stays_visible_and_no_longer_counts() {
        String a = recorded(with(decision("816/QĐ-UBND", "2020-01-02"), "effectiveFrom", "2020-01-02"));
        String b = recorded(decision("817/QĐ-UBND", "2022-01-02"));
        String relation = relate(b, "REPLACES", a).then().extract().path("relations[0].id");
        post(Map.of("reason", "ghi nhầm"), "/" + b + "/relations/" + relation + "/withdrawal")
                .then()
                .statusCode(200)
                .body("relations[0].withdrawal.reason", equalTo("ghi nhầm"));
        get(a, "").body("standing.status", equalTo("IN_FORCE"));
        post(Map.of("reason", "lần nữa"), "/" + b + "/relations/" + relation + "/withdrawal")
                .then()
                .statusCode(404);
        relate(b, "REPLACES", a).then().statusCode(201);
    }

    @Test
    void a_target_that_is_not_recorded_yet_is_linked_when_it_comes() {
        String from = recorded(decision("818/QĐ-UBND", "2024-01-02"));
        var awaited =
                Map.of("kind", "IMPLEMENTS", "targetNumber", "819/KH-UBND", "targetIssuer", "Ủy ban nhân dân tỉnh");
        post(awaited, "/" + from + "/relations")
                .then()
                .statusCode(201)
                .body("relations[0].other.id", nullValue())
                .body("relations[0].other.number", equalTo("819/KH-UBND"));
        String other = recorded(document("KH", "819/KH-UBND", "Sở Y tế", "2023-01-02"));
        get(from, "").body("relations[0].other.id", nullValue()).body("relations[0].candidates.id", contains(other));
        String target = recorded(document("KH", "819/KH-UBND", "UBND tỉnh", "2023-01-02"));
        get(from, "").body("relations[0].other.id", equalTo(target)).body("relations[0].candidates", hasSize(0));
        get(target, "").body("relations[0].direction", equalTo("IN"));
    }

    @Test
    void a_chain_of_replacements_never_comes_back() {
        String a = recorded(decision("821/QĐ-UBND", null));
        String b = recorded(decision("822/QĐ-UBND", null));
        String c = recorded(decision("823/QĐ-UBND", null));
        post(Map.of("kind", "REPLACES", "targetId", a, "from", "2022-01-01"), "/" + b + "/relations")
                .then()
                .statusCode(201);
        post(Map.of("kind", "AMENDS", "targetId", b, "from", "2023-01-01"), "/" + c + "/relations")
                .then()
                .statusCode(201);
        post(Map.of("kind", "REPEALS", "targetId", c, "from", "2024-01-01"), "/" + a + "/relations")
                .then()
                .statusCode(409)
                .body("code", equalTo("relation.comes-back"));
        relate(a, "SAME_SUBJECT", c).then().statusCode(201);
    }

    @Test
    void an_earlier_document_changes_no_later_one_also_when_its_day_is_corrected_afterwards() {
        String early = recorded(decision("824/QĐ-UBND", "2020-01-02"));
        String late = recorded(decision("825/QĐ-UBND", "2022-01-02"));
        relate(early, "REPLACES", late).then().statusCode(409).body("code", equalTo("relation.target-is-later"));
        relate(late, "REPLACES", early).then().statusCode(201);
        as("admin")
                .header("If-Match", "\"0\"")
                .body(decision("825/QĐ-UBND", "2019-01-02"))
                .put(PATH + "/" + late)
                .then()
                .statusCode(409)
                .body("code", equalTo("relation.target-is-later"));
        get(late, "").body("issuedOn", equalTo("2022-01-02"));
    }

    @Test
    void a_relation_needs_one_target_another_document_and_for_a_change_a_day() {
        String a = recorded(decision("826/QĐ-UBND", null));
        String b = recorded(decision("827/QĐ-UBND", null));
        relate(a, "GUIDES", a).then().statusCode(409).body("code", equalTo("relation.with-itself"));
        relate(a, "REPLACES", b).then().statusCode(400).body("code", equalTo("relation.no-day"));
        post(Map.of("kind", "GUIDES"), "/" + a + "/relations")
                .then()
                .statusCode(400)
                .body("code", equalTo("relation.no-target"));
        post(Map.of("kind", "GUIDES", "targetNumber", "61/2018/NĐCP"), "/" + a + "/relations")
                .then()
                .body("code", equalTo("reference.number-damaged"));
        relate(a, "GUIDES", UUID.randomUUID().toString()).then().statusCode(404);
        relate(a, "GUIDES", b).then().statusCode(201);
        relate(a, "GUIDES", b).then().statusCode(409).body("code", equalTo("constraint.legal_relation_once"));
    }

    @Test
    void amendments_by_several_documents_are_all_reasons() {
        String a = recorded(with(decision("828/QĐ-UBND", "2020-01-02"), "effectiveFrom", "2020-01-02"));
        String b = recorded(decision("829/QĐ-UBND", "2022-01-02"));
        String c = recorded(decision("830/QĐ-UBND", "2023-01-02"));
        relate(b, "AMENDS", a);
        relate(c, "SUPPLEMENTS", a);
        get(a, "")
                .body("standing.status", equalTo("AMENDED"))
                .body("standing.reasons.by.number", hasItems("829/QĐ-UBND", "830/QĐ-UBND"))
                .body("standing.reasons.from", notNullValue());
    }
}

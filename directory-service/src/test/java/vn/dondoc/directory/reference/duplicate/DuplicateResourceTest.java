package vn.dondoc.directory.reference.duplicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.directory.reference.relation.Feed;
import vn.dondoc.kit.TestStack;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DuplicateResourceTest {

    private static Map<String, Object> longhand(String number, String issuedOn) {
        return document("QĐ", number, "Ủy ban nhân dân tỉnh", issuedOn);
    }

    @Test
    void the_same_document_under_two_spellings_is_offered_with_its_reasons() {
        String one = recorded(decision("851/QĐ-UBND", "2024-01-02"));
        String other = recorded(longhand("851/QĐ-UBND", "2024-01-02"));
        String pair = "find { it.one.id == '%s' && it.other.id == '%s' }".formatted(one, other);
        as("officer")
                .get(PATH + "/duplicates?size=100")
                .then()
                .statusCode(200)
                .body(pair + ".reasons", contains("SAME_NUMBER", "SAME_DATE", "SAME_ISSUER"));
    }

    @Test
    void a_merger_keeps_both_spellings_and_both_ids_and_moves_the_relations() {
        String kept = recorded(with(decision("852/QĐ-UBND", "2024-01-02"), "effectiveFrom", "2024-01-02"));
        String other = recorded(longhand("852/QĐ-UBND", "2024-01-02"));
        String later = recorded(decision("853/QĐ-UBND", "2025-01-02"));
        relate(later, "REPLACES", other).then().statusCode(201);
        relate(kept, "SAME_SUBJECT", other).then().statusCode(201);
        post(Map.of("otherId", other), "/" + kept + "/merger")
                .then()
                .statusCode(200)
                .body("aliases.issuer", contains("Ủy ban nhân dân tỉnh"))
                .body("standing.status", equalTo("REPLACED"))
                .body("relations.findAll { !it.withdrawal }.other.id", contains(later));
        get(other, "").body("mergedInto", equalTo(kept)).body("allowedActions", hasSize(0));
        as("officer").get(PATH + "?q=852/Q").then().body("items.id", contains(kept));
        Feed.of(kept).body("type", hasItems("legal-reference.merged", "legal-reference.standing-changed"));
        Feed.of(other).body("type", hasItem("legal-reference.merged"));
        as("officer").get(PATH + "/duplicates?size=100").then().body("other.id", not(hasItem(other)));
    }

    @Test
    void whoever_was_merged_before_is_led_to_the_last_record() {
        String a = recorded(document("QĐ", "854/QĐ-UBND", "UBND tỉnh A", "2024-01-02"));
        String b = recorded(document("QĐ", "854/QĐ-UBND", "UBND tỉnh B", "2024-01-02"));
        String c = recorded(document("QĐ", "854/QĐ-UBND", "UBND tỉnh C", "2024-01-02"));
        post(Map.of("otherId", a), "/" + b + "/merger").then().statusCode(200);
        post(Map.of("otherId", b), "/" + c + "/merger").then().body("aliases", hasSize(2));
        get(a, "").body("mergedInto", equalTo(c));
    }

    @Test
    void a_merger_with_itself_with_another_type_or_twice_is_refused() {
        String a = recorded(decision("855/QĐ-UBND", "2024-01-02"));
        String b = recorded(longhand("855/QĐ-UBND", "2024-01-02"));
        String plan = recorded(document("KH", "855/KH-UBND", "UBND tỉnh", "2024-01-02"));
        merger(a, a, 409, "reference.merged-with-itself");
        merger(a, plan, 409, "reference.other-type");
        merger(a, UUID.randomUUID().toString(), 404, "http.404");
        post(Map.of("otherId", b), "/" + a + "/merger").then().statusCode(200);
        merger(a, b, 409, "reference.merged");
        relate(b, "GUIDES", plan).then().statusCode(409).body("code", equalTo("reference.merged"));
    }

    @Test
    void a_merger_that_would_close_a_circle_changes_nothing() {
        String a = recorded(decision("856/QĐ-UBND", null));
        String between = recorded(decision("857/QĐ-UBND", null));
        String b = recorded(longhand("856/QĐ-UBND", null));
        for (var pair : List.of(List.of(a, between), List.of(between, b))) {
            post(
                            Map.of("kind", "REPLACES", "targetId", pair.get(1), "from", "2024-01-01"),
                            "/" + pair.get(0) + "/relations")
                    .then()
                    .statusCode(201);
        }
        merger(a, b, 409, "relation.comes-back");
        get(b, "").body("relations[0].other.id", equalTo(between));
    }

    private static void merger(String id, String other, int status, String code) {
        post(Map.of("otherId", other), "/" + id + "/merger")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }
}

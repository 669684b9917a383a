package vn.dondoc.directory.reference.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.dondoc.directory.reference.References.PATH;
import static vn.dondoc.directory.reference.References.as;
import static vn.dondoc.directory.reference.References.decision;
import static vn.dondoc.directory.reference.References.get;
import static vn.dondoc.directory.reference.References.post;
import static vn.dondoc.directory.reference.References.recorded;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dondoc.directory.reference.relation.Feed;
import vn.dondoc.kit.TestStack;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DecisionResourceTest {

    private static Map<String, String> right(String field, String value) {
        return Map.of("field", field, "value", value, "source", "Bản gốc lưu tại Văn thư");
    }

    @Test
    void the_record_takes_the_value_and_every_decision_stays() {
        String id = recorded(decision("841/QĐ-UBND", "2024-01-02"));
        post(right("date", "2024-01-12"), "/" + id + "/decisions")
                .then()
                .statusCode(201)
                .body("issuedOn", equalTo("2024-01-12"))
                .body("decisions[0].before", equalTo("2024-01-02"))
                .body("decisions[0].source", equalTo("Bản gốc lưu tại Văn thư"));
        post(right("title", "ban hành quy chế"), "/" + id + "/decisions")
                .then()
                .body("subject", equalTo("ban hành quy chế"));
        post(right("date", "2024-01-22"), "/" + id + "/decisions")
                .then()
                .body("decisions.value", contains("2024-01-22", "ban hành quy chế", "2024-01-12"));
        as("officer").get(PATH + "?q=841/Q").then().body("items[0].issuedOn", equalTo("2024-01-22"));
        Feed.of(id).body("type", hasItem("legal-reference.decided"));
    }

    @Test
    void a_decision_needs_a_source_and_a_day_that_is_one() {
        String id = recorded(decision("842/QĐ-UBND", "2024-01-02"));
        post(Map.of("field", "title", "value", "x"), "/" + id + "/decisions")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("source"));
        post(right("date", "20/001/2022"), "/" + id + "/decisions")
                .then()
                .statusCode(400)
                .body("code", equalTo("decision.no-day"));
        post(right("number", "1"), "/" + id + "/decisions").then().statusCode(400);
        get(id, "").body("issuedOn", equalTo("2024-01-02"));
    }

    @Test
    void a_decision_that_makes_it_another_recorded_document_is_409() {
        recorded(decision("843/QĐ-UBND", "2024-01-02"));
        String id = recorded(decision("843/QĐ-UBND", "2025-01-02"));
        post(right("date", "2024-05-02"), "/" + id + "/decisions")
                .then()
                .statusCode(409)
                .body("code", equalTo("constraint.legal_reference_key"));
    }
}

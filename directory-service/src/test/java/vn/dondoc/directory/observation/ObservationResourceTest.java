package vn.dondoc.directory.observation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.dondoc.directory.reference.References.PATH;
import static vn.dondoc.directory.reference.References.as;
import static vn.dondoc.directory.reference.References.document;
import static vn.dondoc.directory.reference.References.post;
import static vn.dondoc.directory.reference.References.recorded;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.directory.reference.relation.Feed;
import vn.dondoc.kit.TestStack;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ObservationResourceTest {

    private static final String DOCUMENTS = "/api/directory/v1/citing-documents/";

    private static Map<String, String> plan(String text) {
        return Map.of("kind", "PLAN", "title", "Kế hoạch thử", "link", "/ke-hoach/1", "text", text);
    }

    private static ValidatableResponse put(String id, Object body) {
        return as("service").body(body).put(DOCUMENTS + id).then();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static ValidatableResponse citations(String reference) {
        return as("officer").get(PATH + "/" + reference + "/citations").then().statusCode(200);
    }

    @Nested
    class AsService {

        @Test
        void every_mention_is_kept_with_its_words_place_page_and_record() {
            String document = id();
            put(
                            document,
                            plan(
                                    "Trang một.\fThực hiện Kế hoạch số 861/KH-UBND ngày 02/01/2024 của UBND tỉnh về thực hiện Chỉ thị số 46-CT/TW ngày 26/6/2015 của Bộ Chính trị."))
                    .statusCode(200)
                    .body("textVersion", equalTo(1))
                    .body("observations.number", contains("861/KH-UBND", "46-CT/TW"))
                    .body("observations.page", contains(2, 2))
                    .body("observations.parent", contains(null, 0))
                    .body("observations[0].referenceId", nullValue())
                    .body("observations[1].verbatim", equalTo("Chỉ thị số 46-CT/TW ngày 26/6/2015 của Bộ Chính trị"))
                    .body("observations[1].referenceId", notNullValue())
                    .body("observations[1].differences[0].field", equalTo("date"))
                    .body("observations[1].differences[0].grade", equalTo("OTHER_DATE"))
                    .body("observations[1].differences[0].recorded", equalTo("22/6/2015"));
            as("officer").get(DOCUMENTS + document).then().statusCode(200).body("observations", hasSize(2));
        }

        @Test
        void the_same_text_again_is_nothing_new_and_another_text_retires_the_old() {
            String document = id();
            String reference = recorded(document("KH", "862/KH-UBND", "UBND tỉnh", "2024-01-02"));
            put(document, plan("Kế hoạch số 862/KH-UBND.")).body("textVersion", equalTo(1));
            String first = citations(reference).extract().path("items[0].id");
            put(document, plan("Kế hoạch số 862/KH-UBND.")).body("textVersion", equalTo(1));
            put(
                    document,
                    Map.of(
                            "kind",
                            "PLAN",
                            "title",
                            "Tên mới",
                            "link",
                            "/ke-hoach/2",
                            "text",
                            "Kế hoạch số 862/KH-UBND."));
            citations(reference).body("items.id", contains(first)).body("items[0].document.title", equalTo("Tên mới"));
            put(document, plan("Nay theo Kế hoạch số 862/KH-UBND.")).body("textVersion", equalTo(2));
            citations(reference).body("items", hasSize(1)).body("items[0].span.start", equalTo(9));
            Feed.of(document)
                    .body(
                            "type",
                            contains("citing-document.read", "citing-document.described", "citing-document.read"));
        }

        @Test
        void a_mention_finds_its_record_when_that_comes_later_and_loses_it_when_two_may_be_meant() {
            String document = id();
            put(document, plan("Kế hoạch số 863/KH-UBND ngày 02/01/2024"))
                    .body("observations[0].referenceId", nullValue());
            String one = recorded(document("KH", "863/KH-UBND", "UBND tỉnh", "2024-01-02"));
            citations(one).body("items.document.id", contains(document));
            recorded(document("KH", "863/KH-UBND", "Ủy ban nhân dân tỉnh", "2024-01-02"));
            citations(one).body("items", hasSize(0));
        }

        @Test
        void mentions_follow_a_merger_also_those_of_the_other_spelling() {
            String document = id();
            String one = recorded(document("KH", "864/KH-UBND", "UBND tỉnh", "2024-01-02"));
            String other = recorded(document("KH", "865/KH-UBND", "UBND tỉnh", "2024-01-02"));
            put(document, plan("Kế hoạch số 864/KH-UBND; Kế hoạch số 865/KH-UBND;"));
            post(Map.of("otherId", other), "/" + one + "/merger").then().statusCode(200);
            citations(one).body("items.number", contains("864/KH-UBND", "865/KH-UBND"));
        }

        @Test
        void a_difference_shows_who_decided_what_is_right() {
            String one = recorded(document("KH", "866/KH-UBND", "UBND tỉnh", "2024-01-02"));
            put(id(), plan("Kế hoạch số 866/KH-UBND ngày 03/01/2024 của UBND tỉnh"));
            citations(one).body("items[0].differences[0].decision", nullValue());
            post(Map.of("field", "date", "value", "2024-01-02", "source", "Bản gốc"), "/" + one + "/decisions");
            citations(one).body("items[0].differences[0].decision.source", equalTo("Bản gốc"));
        }

        @Test
        void pages_of_mentions_follow_one_another() {
            String one = recorded(document("KH", "867/KH-UBND", "UBND tỉnh", "2024-01-02"));
            put(id(), plan("Kế hoạch số 867/KH-UBND; ".repeat(5)));
            var first = as("officer")
                    .get(PATH + "/" + one + "/citations?size=3")
                    .then()
                    .body("items", hasSize(3));
            as("officer")
                    .get(PATH + "/" + one + "/citations?size=3&cursor="
                            + first.extract().path("next"))
                    .then()
                    .body("items.ordinal", contains(3, 4))
                    .body("next", nullValue());
        }

        @Test
        void the_same_document_sent_twice_at_once_is_read_once() {
            String document = id();
            var statuses = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> put(document, plan("Kế hoạch số 868/KH-UBND"))
                            .extract()
                            .statusCode()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertEquals(List.of(200, 200, 200, 200), statuses);
            as("officer")
                    .get(DOCUMENTS + document)
                    .then()
                    .body("textVersion", equalTo(1))
                    .body("observations", hasSize(1));
        }

        @Test
        void a_text_of_more_than_a_million_characters_is_413_and_missing_fields_are_400() {
            put(id(), plan("a".repeat(1_000_001))).statusCode(413).body("code", equalTo("citation.too-long"));
            put(id(), Map.of("kind", "plan", "text", "")).statusCode(400).body("violations.field", hasItem("kind"));
            put(id(), plan("Kế hoạch\u0000số 869/KH-UBND")).statusCode(200);
        }

        @Test
        void every_mention_of_the_real_plan_is_kept_and_linked() throws IOException {
            Path file =
                    Path.of(System.getProperty("dondoc.shared", "../../shared"), "seeds", "000_6ede1e987c67b72b.txt");
            assumeTrue(Files.exists(file), "the seeds are not here");
            put(id(), plan(Files.readString(file)))
                    .body("observations", hasSize(22))
                    .body("observations.referenceId", everyItem(notNullValue()))
                    .body(
                            "observations.findAll { it.differences.any { it.grade == 'OTHER_DATE' } }.number",
                            contains("510/QĐ-BCA-V05"));
        }
    }

    @Nested
    class AsOfficer {

        @Test
        void only_services_send_documents() {
            as("officer").body(plan("x")).put(DOCUMENTS + id()).then().statusCode(403);
        }

        @Test
        void what_is_not_there_is_404() {
            as("officer").get(DOCUMENTS + id()).then().statusCode(404);
            as("officer").get(PATH + "/" + id() + "/citations").then().statusCode(404);
            as("officer")
                    .get(PATH + "/" + recorded(document("KH", "870/KH-UBND", "UBND tỉnh", null))
                            + "/citations?cursor=eA")
                    .then()
                    .statusCode(400);
        }
    }
}

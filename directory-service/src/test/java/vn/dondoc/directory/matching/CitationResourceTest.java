package vn.dondoc.directory.matching;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.kit.Tokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CitationResourceTest {

    private static final String PARSE = "/api/directory/v1/citations:parse";
    private static final String RESOLVE = "/api/directory/v1/citations:resolve";

    private static ValidatableResponse post(String path, String text) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.of("officer.tonghop", "TONGHOP", "officer"))
                .contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post(path)
                .then();
    }

    @Nested
    class AsNobody {

        @Test
        void both_addresses_are_401() {
            for (String path : new String[] {PARSE, RESOLVE}) {
                given().urlEncodingEnabled(false)
                        .contentType(ContentType.JSON)
                        .body("{\"text\": \"\"}")
                        .post(path)
                        .then()
                        .statusCode(401)
                        .body("code", equalTo("http.401"));
            }
        }
    }

    @Nested
    class AsOfficer {

        @Test
        void a_damaged_citation_is_told_field_by_field_with_its_place() {
            post(PARSE, "Chỉ thị sô\u0301 07/CT-\n\nBCA-V28 ngày 15/8/2014 của Bộ trưởng Bộ Công an.")
                    .statusCode(200)
                    .body("text", startsWith("Chỉ thị số 07/CT-\n\nBCA-V28"))
                    .body("citations", hasSize(1))
                    .body("citations[0].type", equalTo("CT"))
                    .body("citations[0].number", equalTo("07/CT-BCA-V28"))
                    .body("citations[0].date", equalTo("2014-08-15"))
                    .body("citations[0].dateText", equalTo("15/8/2014"))
                    .body("citations[0].issuer", equalTo("Bộ trưởng Bộ Công an"))
                    .body("citations[0].title", nullValue())
                    .body("citations[0].span.start", equalTo(0))
                    .body("citations[0].span.end", equalTo(66))
                    .body("citations[0].parent", nullValue())
                    .body("citations[0].findings", hasSize(0));
        }

        @Test
        void a_finding_says_what_to_do_and_suggests() {
            post(PARSE, "Quyết định số 510/QĐ-BCA-V05 ngày 20/001/2022 của Bộ Công an;")
                    .body("citations[0].date", nullValue())
                    .body("citations[0].findings[0].code", equalTo("citation.date-damaged"))
                    .body("citations[0].findings[0].severity", equalTo("WARNING"))
                    .body("citations[0].findings[0].suggestion", equalTo("20/01/2022"))
                    .body("citations[0].findings[0].span.start", equalTo(34));
        }

        @Test
        void a_citation_in_a_title_names_its_parent() {
            post(PARSE, "Kế hoạch số 45/KH-UBND của UBND tỉnh về thực hiện Chỉ thị số 07/CT-BCA-V28 năm 2024.")
                    .body("citations.number", contains("45/KH-UBND", "07/CT-BCA-V28"))
                    .body("citations.parent", contains(null, 0));
        }

        @Test
        void a_text_without_citations_has_none() {
            post(PARSE, "").statusCode(200).body("citations", hasSize(0));
        }

        @Test
        void no_text_is_400_and_names_the_field() {
            given().urlEncodingEnabled(false)
                    .auth()
                    .oauth2(Tokens.of("officer.tonghop", "TONGHOP", "officer"))
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .post(PARSE)
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem("text"));
        }

        @Test
        void a_text_of_more_than_a_million_characters_is_413() {
            post(PARSE, "a".repeat(1_000_001)).statusCode(413).body("code", equalTo("citation.too-long"));
            post(PARSE, "a".repeat(1_000_000)).statusCode(200);
        }

        @Test
        void a_recorded_document_is_recognised_and_differences_are_graded() {
            post(
                            RESOLVE,
                            "Chỉ thị số 46-CT/TW ngày 26/6/2015 của Bộ Chính trị; Nghị quyết số 51-NQ/TW ngày 05/9/2019"
                                    + " của Ban Chấp hành Trung ương khóa XII về “Chiến lược bảo vệ an ninh tổ quốc”;")
                    .statusCode(200)
                    .body("citations.referenceId", everyItem(notNullValue()))
                    .body("citations[0].differences", hasSize(1))
                    .body("citations[0].differences[0].field", equalTo("date"))
                    .body("citations[0].differences[0].cited", equalTo("26/6/2015"))
                    .body("citations[0].differences[0].recorded", equalTo("22/6/2015"))
                    .body("citations[0].differences[0].grade", equalTo("OTHER_DATE"))
                    .body("citations[0].recommended", startsWith("Chỉ thị số 46-CT/TW ngày 22/6/2015 của Bộ Chính trị"))
                    .body("citations[1].differences.field", hasItems("issuer", "title"));
        }

        @Test
        void a_lost_or_added_leading_zero_is_the_same_document() {
            post(RESOLVE, "Chỉ thị số 7/CT-BCA-V28 của Bộ Công an; Chỉ thị số 046-CT/TW của Bộ Chính trị;")
                    .body("citations.number", contains("7/CT-BCA-V28", "046-CT/TW"))
                    .body("citations.referenceId", everyItem(notNullValue()));
        }

        @Test
        void a_plan_of_the_same_number_from_another_year_is_another_document() {
            post(RESOLVE, "Kế hoạch số 45/KH-UBND ngày 01/3/2025 của UBND tỉnh; Kế hoạch số 45/KH-UBND ngày 09/02/2024")
                    .body("citations[0].referenceId", nullValue())
                    .body("citations[1].referenceId", notNullValue())
                    .body("citations[1].differences", hasSize(0));
        }

        @Test
        void every_mention_of_the_real_plan_is_recognised_and_its_one_wrong_date_shown() throws IOException {
            post(RESOLVE, seed("000_6ede1e987c67b72b.txt"))
                    .body("citations", hasSize(22))
                    .body("citations.referenceId", everyItem(notNullValue()))
                    .body(
                            "citations.findAll { it.differences.any { it.grade == 'OTHER_DATE' } }.number",
                            contains("510/QĐ-BCA-V05"))
                    .body(
                            "citations.findAll { it.differences.any { it.field == 'issuer' && it.grade == 'OTHER_WORDING' } }.number",
                            contains("51-NQ/TW"));
        }

        @Test
        void every_mention_of_the_real_report_is_recognised_and_its_contradictions_shown() throws IOException {
            post(RESOLVE, seed("003_60065871361ec177.txt"))
                    .body("citations", hasSize(28))
                    .body("citations.referenceId", everyItem(notNullValue()))
                    .body(
                            "citations.findAll { it.differences.any { it.grade == 'OTHER_DATE' } }.number",
                            contains("46-CT/TW"))
                    .body(
                            "citations.findAll { it.differences.any { it.field == 'title' && it.grade == 'OTHER_WORDING' } }.number",
                            contains("28-NQ/TW", "51-NQ/TW", "124/2021/TT-BCA"))
                    .body(
                            "citations.findAll { it.differences.any { it.grade == 'ABBREVIATION' } }.number",
                            contains("44-KL/TW", "09-CT/TW"));
        }

        private static String seed(String name) throws IOException {
            Path file = Path.of(System.getProperty("dondoc.shared", "../../shared"), "seeds", name);
            assumeTrue(Files.exists(file), "the seeds are not here");
            return Files.readString(file);
        }
    }
}

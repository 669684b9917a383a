package vn.dondoc.directory.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;

/** What stays is founded in 2150 or later and changes no unit of the demo, so that no other test meets it. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class UnitImportResourceTest {

    private static final String HEAD = "Mã;Tên;Loại;Đơn vị cấp trên;Hiệu lực từ;Mã định danh mới;Tên gọi khác";

    private static io.restassured.response.ValidatableResponse unitsOn(String day) {
        return Sent.as("officer")
                .queryParam("asOf", day)
                .get(Sent.V1 + "/units")
                .then();
    }

    @Nested
    class AsAdmin {

        @Test
        void a_dry_run_tells_row_by_row_what_the_file_would_do_and_records_nothing() {
            Sent.csv(
                            true,
                            HEAD,
                            "DRYCHILD;Tổ thử nghiệm;Phòng, ban;DRYNEW;01/01/2150;;",
                            "DRYNEW;Phòng thử nghiệm;Phòng, ban;VPUB;01/01/2150;H55.990;P. thử",
                            "KINHTE;Phòng Kinh tế - Ngân sách;;;01/01/2150;;",
                            "HCC;Trung tâm Phục vụ hành chính công;;VPUB;;;")
                    .statusCode(200)
                    .body("applied", equalTo(false))
                    .body("rows.row", contains(2, 3, 4, 5))
                    .body("rows.action", contains("CREATE", "CREATE", "CHANGE", "SAME"))
                    .body("rows[2].messages", contains("Tên: “Phòng Kinh tế” → “Phòng Kinh tế - Ngân sách”."))
                    .body("counts.create", equalTo(2))
                    .body("counts.same", equalTo(1));
            unitsOn("2150-01-01").body("items.code", org.hamcrest.Matchers.not(hasItem("DRYNEW")));
        }

        @Test
        void a_file_founds_renames_moves_and_recodes_and_the_second_time_changes_nothing() {
            Sent.csv(false, HEAD, "IMPHOUSE;Nhà khách thử;Đơn vị sự nghiệp;VPUB;01/01/2150;;")
                    .statusCode(200);
            String[] file = {
                HEAD,
                "IMPROOM;Phòng Chuyển đổi số;Phòng, ban;IMPCENTRE;01/02/2150;H55.991;Phòng CĐS",
                "IMPCENTRE;Trung tâm mới;Đơn vị sự nghiệp;VPUB;01/02/2150;;",
                "IMPHOUSE;Nhà khách mới;;IMPCENTRE;01/03/2150;H55.992;"
            };
            Sent.csv(false, file).statusCode(200).body("applied", equalTo(true));
            unitsOn("2150-02-28")
                    .body("items.find { it.code == 'IMPROOM' }.parentCode", equalTo("IMPCENTRE"))
                    .body("items.find { it.code == 'IMPHOUSE' }.parentCode", equalTo("VPUB"));
            unitsOn("2150-03-01")
                    .body("items.find { it.code == 'IMPHOUSE' }.parentCode", equalTo("IMPCENTRE"))
                    .body("items.find { it.code == 'IMPHOUSE' }.name", equalTo("Nhà khách mới"));
            Sent.csv(false, file).statusCode(200).body("rows.action", contains("SAME", "SAME", "SAME"));
        }

        @Test
        void one_wrong_row_holds_up_the_whole_file_and_every_wrong_row_is_named() {
            Sent.csv(
                            false,
                            HEAD,
                            "ALLGOOD;Phòng đúng;Phòng, ban;VPUB;01/01/2150;;",
                            "BADTYPE;Phòng sai loại;Tổ;VPUB;31/02/2150;;",
                            "BADPARENT;Phòng mồ côi;Phòng, ban;NOBODY;01/01/2150;;",
                            "KINHTE;Phòng Kinh tế;Sở;;;;",
                            "VPUB;Văn phòng;;;01/01/2000;;")
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("code", equalTo("import.rows-refused"))
                    .body("title", equalTo("Chưa ghi nhận dòng nào: 4 dòng có lỗi."))
                    .body("rows.action", contains("CREATE", "ERROR", "ERROR", "ERROR", "ERROR"))
                    .body("rows[1].messages", hasSize(2))
                    .body("rows[2].messages[0]", startsWith("Không có đơn vị cấp trên mã “NOBODY” vào ngày 01/01/2150"))
                    .body("rows[3].messages[0]", containsString("“Phòng, ban”"))
                    .body("rows[4].messages", contains("Đơn vị chỉ có từ ngày 01/01/2016; sửa cột Hiệu lực từ."))
                    .body("counts.error", equalTo(4));
            unitsOn("2150-01-01").body("items.code", org.hamcrest.Matchers.not(hasItem("ALLGOOD")));
        }

        @Test
        void what_only_the_directory_knows_is_told_by_row_as_well() {
            Sent.csv(
                            true,
                            HEAD,
                            "VPUB;Văn phòng Ủy ban nhân dân tỉnh;;TONGHOP;01/01/2150;;",
                            "ROWOK;Phòng đúng;Phòng, ban;VPUB;01/01/2150;;")
                    .statusCode(200)
                    .body("rows.action", contains("ERROR", "CREATE"))
                    .body("rows[0].messages", hasSize(1));
        }

        @Test
        void doubles_and_cycles_are_named_by_their_rows() {
            Sent.csv(true, HEAD, "AA;a;Phòng, ban;BB;;;", "BB;b;Phòng, ban;AA;;;", "CC;c;Sở;;;;", "CC;d;Sở;;;;")
                    .statusCode(200)
                    .body("rows[0].messages[0]", startsWith("Các dòng 2, 3 là cấp trên của nhau"))
                    .body("rows[3].messages[0]", startsWith("Mã “CC” có ở nhiều dòng: 4, 5"));
        }

        @Test
        void messages_are_english_when_asked_for() {
            Sent.as("admin")
                    .header("Accept-Language", "en")
                    .multiPart(
                            "file",
                            "a.csv",
                            "Mã,Tên,Ghi chú\nAA,=1+1,x".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .multiPart("dryRun", true)
                    .post(Sent.IMPORTS)
                    .then()
                    .body("rows[0].messages[0]", startsWith("The cell Tên is a formula"))
                    .body("findings", contains("The column \"Ghi chú\" means nothing here and was not read."));
        }

        @Test
        void a_workbook_is_read_like_a_csv_file() {
            var book = Workbooks.of(List.of(List.of("Mã", "Tên"), List.of("KINHTE", "Phòng Kinh tế")));
            Sent.file("don-vi.xlsx", book, true).statusCode(200).body("rows.action", contains("SAME"));
        }

        @Test
        void the_same_key_and_file_record_once() {
            var request = "Mã;Tên;Loại;Đơn vị cấp trên;Hiệu lực từ\nIMPKEY;Phòng khóa;Phòng, ban;VPUB;01/05/2150";
            for (var time = 0; time < 2; time++) {
                Sent.as("admin")
                        .header("Idempotency-Key", "import-key-1")
                        .multiPart("file", "a.csv", request.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .post(Sent.IMPORTS)
                        .then()
                        .statusCode(200)
                        .body("rows.action", contains("CREATE"));
            }
        }

        @Test
        void a_thousand_rows_are_tried_in_one_go() {
            var rows = Stream.concat(
                    Stream.of(HEAD),
                    IntStream.rangeClosed(1, 1_000)
                            .mapToObj(i -> "BULK%d;Đơn vị thử %d;Phòng, ban;%s;01/01/2160;H99.%d;"
                                    .formatted(i, i, i < 50 ? "VPUB" : "BULK" + i / 50, i)));
            Sent.csv(true, rows.toArray(String[]::new)).statusCode(200).body("counts.create", equalTo(1_000));
        }
    }

    @Nested
    class Hostile {

        private static void refused(String name, byte[] content, int status, String code) {
            Sent.file(name, content, false)
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("code", equalTo(code));
        }

        @Test
        void files_that_are_no_unit_list_are_refused_with_a_reason() {
            refused(
                    "a.xlsx",
                    Workbooks.with("xl/worksheets/sheet1.xml", new byte[40_000_000]),
                    413,
                    "import.unpacks-too-large");
            refused("a.xlsx", Workbooks.with("xl/vbaProject.bin", new byte[1]), 415, "import.macros");
            refused("a.xlsx", java.util.Arrays.copyOf(Workbooks.of(List.of(List.of("Mã"))), 300), 422, "import.broken");
            refused("a.csv", new byte[0], 422, "import.empty");
            refused("a.csv", "Mã;Tên\nA;b".getBytes(java.nio.charset.StandardCharsets.UTF_16), 415, "import.not-utf8");
            refused("a.docx", new byte[] {'P', 'K', 3, 4}, 415, "import.unsupported-type");
            refused(
                    "a.csv",
                    "Tên;Loại\nA;b".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    422,
                    "import.missing-column");
        }

        @Test
        void ten_megabytes_are_refused() {
            refused("a.csv", new byte[10_000_000], 413, "import.too-large");
        }

        @Test
        void a_request_without_a_file_is_400_and_one_that_is_no_form_415() {
            Sent.as("admin")
                    .multiPart("dryRun", true)
                    .post(Sent.IMPORTS)
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem("file"));
            Sent.as("admin")
                    .contentType("application/json")
                    .body("{}")
                    .post(Sent.IMPORTS)
                    .then()
                    .statusCode(415);
        }

        @Test
        void wildcards_quotes_and_braces_of_a_file_are_letters() {
            Sent.csv(
                            true,
                            HEAD,
                            "QUOTES;Phòng '%_{0}' \"\";Phòng, ban;VPUB;01/01/2150;;",
                            "KINHTE;{0} '{1}';;;01/01/2150;;")
                    .statusCode(200)
                    .body("counts.error", equalTo(0))
                    .body("rows[1].messages", contains("Tên: “Phòng Kinh tế” → “{0} '{1}'”."));
        }
    }

    @Test
    void nobody_but_the_administrator_imports() {
        RestAssured.given()
                .multiPart("file", "a.csv", new byte[1])
                .post(Sent.IMPORTS)
                .then()
                .statusCode(401);
        Sent.as("coordinator")
                .multiPart("file", "a.csv", new byte[1])
                .post(Sent.IMPORTS)
                .then()
                .statusCode(403);
        Sent.csv(true, HEAD, "KINHTE;Phòng Kinh tế;;;;;").body("findings", empty());
    }
}

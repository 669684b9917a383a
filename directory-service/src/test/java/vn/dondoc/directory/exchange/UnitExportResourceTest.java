package vn.dondoc.directory.exchange;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class UnitExportResourceTest {

    private static ExtractableResponse<Response> export(String extension, String day) {
        return Sent.as("officer")
                .queryParam("asOf", day)
                .get(Sent.V1 + "/units/export." + extension)
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"don-vi-%s.%s\"".formatted(day, extension))
                .extract();
    }

    private static void isTheSameWhenImported(String extension, String day) {
        var content = export(extension, day).asByteArray();
        Sent.file("don-vi." + extension, content, false)
                .statusCode(200)
                .body("rows.size()", greaterThan(13))
                .body("rows.action", everyItem(equalTo("SAME")))
                .body("rows.messages.flatten().size()", equalTo(0))
                .body("findings.size()", equalTo(0));
    }

    @Test
    void what_was_exported_is_the_same_when_it_is_imported_again() {
        isTheSameWhenImported("csv", "2026-11-22");
        isTheSameWhenImported("xlsx", "2026-11-22");
    }

    @Test
    void that_holds_after_changes_and_for_names_that_look_like_formulas() {
        Sent.csv(
                        false,
                        "Mã;Tên;Tên viết tắt;Loại;Đơn vị cấp trên;Hiệu lực từ;Mã định danh mới;Mã hành chính;Tên gọi khác",
                        "EXPORTED;'=Phòng \"A\", B;'+P;Phòng, ban;VPUB;01/01/2151;H55.993;00123;'-x|P. A",
                        "EXPCHILD;Tổ xuất;;Phòng, ban;EXPORTED;01/02/2151;;;")
                .statusCode(200);
        Sent.csv(false, "Mã;Tên;Hiệu lực từ;Mã định danh mới", "EXPORTED;'=Phòng \"A\", B;01/03/2151;H55.994")
                .statusCode(200);
        var csv = export("csv", "2151-04-01").asString();
        assertTrue(csv.contains("\"'=Phòng \"\"A\"\", B\",'+P,"), csv);
        assertTrue(csv.contains(",01/03/2151,,H55.994,00123,"), csv);
        isTheSameWhenImported("csv", "2151-04-01");
        isTheSameWhenImported("xlsx", "2151-04-01");
        isTheSameWhenImported("csv", "2151-02-15");
    }

    @Test
    void csv_begins_with_the_mark_by_which_excel_knows_utf8() {
        var bytes = export("csv", "2026-11-22").asByteArray();
        assertEquals("\uFEFFMã,Tên,", new String(bytes, StandardCharsets.UTF_8).substring(0, 8));
    }

    @Test
    void a_day_before_all_units_is_a_heading_only_and_a_day_that_is_none_404() {
        assertEquals(1, export("csv", "1990-01-01").asString().lines().count());
        Sent.as("officer")
                .queryParam("asOf", "yesterday")
                .get(Sent.V1 + "/units/export.csv")
                .then()
                .statusCode(404);
    }
}

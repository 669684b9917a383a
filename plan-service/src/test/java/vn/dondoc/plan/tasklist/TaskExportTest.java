package vn.dondoc.plan.tasklist;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class TaskExportTest {

    private static final String EXPORT = As.V1 + "/tasks/export.xlsx";

    @Test
    void the_workbook_has_the_lines_of_the_list_with_the_same_filters() throws IOException {
        var plan = Papers.issued(Papers.PLAN).extract().<String>path("id");
        var lines = lines(export(As.coordinator(), plan));
        assertEquals(1 + 12, lines.size());
        assertEquals("Kế hoạch", lines.getFirst().getCellText(0));
        assertTrue(
                lines.get(1).getCellText(0).endsWith("/KH-VPUB"), lines.get(1).getCellText(0));
        assertEquals("Tập huấn kỹ năng bảo vệ cho nhân viên.", lines.get(1).getCellText(2));
        assertEquals("29/04/2024", lines.get(1).getCellText(6));
        assertEquals("Chưa hoàn thành, quá hạn", lines.get(1).getCellText(10));
        assertEquals(1 + 2, lines(export(As.officerOf("TONGHOP"), plan)).size());
        assertEquals(
                1 + 4,
                lines(export(As.coordinator().queryParam("q", "tap huan"), plan))
                        .size());
        assertEquals(1, lines(export(As.liaison(), plan)).size());
    }

    @Test
    void cells_are_text_and_never_a_formula() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new TaskWorkbook(out)) {
            book.line(List.of("=HYPERLINK(\"x\";1)", "+1", "-1", "@SUM(1)", "\t=1", "<f>1</f>"));
        }
        var file = out.toByteArray();
        assertEquals("=HYPERLINK(\"x\";1)", lines(file).get(1).getCellText(0));
        assertTrue(lines(file).stream().flatMap(Row::stream).allMatch(cell -> cell.getType() == CellType.STRING));
    }

    @Test
    void the_answer_is_a_file_and_a_stranger_gets_none() {
        var plan = Papers.issued(Papers.PLAN).extract().<String>path("id");
        As.coordinator()
                .queryParam("planId", plan)
                .get(EXPORT)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/vnd.openxmlformats"))
                .header("Content-Disposition", containsString("attachment; filename=\"nhiem-vu-"));
        RestAssured.given().get(EXPORT).then().statusCode(401);
    }

    @Test
    void a_thousand_lines_and_more_are_written_page_by_page() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new TaskWorkbook(out)) {
            for (var i = 0; i < 1_200; i++) {
                book.line(List.of("x".repeat(40_000), "+1", "@a"));
            }
        }
        assertEquals(1_201, lines(out.toByteArray()).size());
    }

    private static byte[] export(RequestSpecification request, String plan) {
        return request.queryParam("planId", plan)
                .get(EXPORT)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static List<Row> lines(byte[] file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }
}

package vn.dondoc.plan.reading.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OdtTest {

    private static final String HEAD = """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0">
            <office:automatic-styles><text:list-style style:name="L1">
              <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
              <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>
              <text:list-level-style-bullet text:level="3"/></text:list-style></office:automatic-styles>
            <office:body><office:text>%s</office:text></office:body></office:document-content>""";

    private final DocumentExtractor extractor = new DocumentExtractor(ExtractionLimits.DEFAULT);

    @Test
    void numbers_that_the_program_counts_are_written_out() throws IOException {
        assertEquals(
                "1. Một\na) Một a\nb) Một b\n2. Hai\n",
                text(
                        "<text:list text:style-name='L1'><text:list-item><text:p>Một</text:p><text:list>"
                                + "<text:list-item><text:p>Một a</text:p></text:list-item><text:list-item><text:p>Một b</text:p></text:list-item>"
                                + "</text:list></text:list-item><text:list-item><text:p>Hai</text:p></text:list-item></text:list>"));
    }

    @Test
    void deleted_text_remarks_and_note_numbers_are_no_words_of_the_document() throws IOException {
        assertEquals(
                "Trước ngày 05/6 chú thích\n",
                text("<text:tracked-changes><text:changed-region><text:deletion><text:p>10/6</text:p></text:deletion>"
                        + "</text:changed-region></text:tracked-changes><text:p>Trước<text:s/>ngày<text:tab/>05/6"
                        + "<office:annotation><text:p>nhớ hỏi</text:p></office:annotation><text:note><text:note-citation>1"
                        + "</text:note-citation></text:note> chú thích</text:p>"));
    }

    @Test
    void a_wide_table_gives_rows_and_a_covered_cell_repeats_the_one_above() throws IOException {
        assertEquals(
                "STT | Nhiệm vụ | Đơn vị\n1 | Rà soát | Phòng Tổng hợp\n2 | Tập huấn | Phòng Tổng hợp\n",
                text(table("STT", "Nhiệm vụ", "Đơn vị").replace("</table:table>", "")
                        + rowOf("1", "Rà soát", "Phòng Tổng hợp")
                        + rowOf("2", "Tập huấn", null) + "</table:table>"));
    }

    @Test
    void an_outside_entity_is_never_read() throws IOException {
        var extraction = extractor.extract(
                "a.odt",
                odt("<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"
                        + HEAD.formatted("<text:p>a&secret;b</text:p>")));
        assertFalse(extraction instanceof Extracted);
    }

    @Test
    void a_file_with_another_content_or_macros_is_refused() throws IOException {
        var parts = parts(HEAD.formatted("<text:p>Một</text:p>"));
        parts.put("Basic/script-lc.xml", "<x/>");
        assertEquals("import.unsupported-type", refusal(zip(parts)));
        parts.remove("Basic/script-lc.xml");
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        assertEquals("import.unsupported-type", refusal(zip(parts)));
    }

    @Test
    void a_mark_of_secrecy_in_the_page_head_is_seen() throws IOException {
        var parts = parts(HEAD.formatted("<text:p>Kế hoạch</text:p>"));
        parts.put("styles.xml", HEAD.formatted("<text:p>TỐI MẬT</text:p>"));
        assertEquals("import.state-secret", refusal(zip(parts)));
    }

    private static String table(String... cells) {
        return "<table:table>" + rowOf(cells) + "</table:table>";
    }

    private static String rowOf(String... cells) {
        var row = new StringBuilder("<table:table-row>");
        for (var cell : cells) {
            row.append(
                    cell == null
                            ? "<table:covered-table-cell/>"
                            : "<table:table-cell><text:p>" + cell + "</text:p></table:table-cell>");
        }
        return row + "</table:table-row>";
    }

    private String text(String body) throws IOException {
        return assertInstanceOf(Extracted.class, extractor.extract("ke-hoach.odt", odt(HEAD.formatted(body))))
                .text();
    }

    private String refusal(byte[] content) {
        return assertInstanceOf(Refused.class, extractor.extract("ke-hoach.odt", content))
                .code();
    }

    private static byte[] odt(String content) throws IOException {
        return zip(parts(content));
    }

    private static Map<String, String> parts(String content) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", content);
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}

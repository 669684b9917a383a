package vn.dondoc.plan.reading.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentExtractorTest {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
    static final String BODY =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>";

    private final DocumentExtractor extractor = new DocumentExtractor(ExtractionLimits.DEFAULT);

    @Test
    void plain_text_comes_out_in_normal_form_with_line_feeds() {
        assertEquals("số một\nhai", text("a.txt", "\uFEFFsố một\r\nhai".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void plain_text_is_read_in_any_Unicode_form() {
        for (var form : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals("Kế hoạch số 7", text("a.txt", "Kế hoạch số 7".getBytes(form)), form.name());
        }
    }

    @Test
    void text_in_another_encoding_is_refused() {
        assertEquals(
                "import.not-unicode",
                refusal("a.txt", new byte[] {'K', (byte) 0xD5, ' ', 'h', 'o', (byte) 0xB9, 'c', 'h'}));
        assertEquals(
                "import.unsupported-type", refusal("a.txt", "Kế hoạch\u0000 số 7".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.doc", "a.docm", "a.docx", "a.exe", "a", ""})
    void other_types_are_refused(String name) {
        assertEquals("import.unsupported-type", refusal(name, "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_empty_file_is_refused() {
        assertEquals("import.empty", refusal("a.txt", new byte[0]));
        assertEquals("import.empty", refusal("a.txt", " \n\u00A0\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_file_over_the_limit_is_refused() {
        assertEquals("import.too-large", refusal("a.txt", new byte[ExtractionLimits.DEFAULT.fileBytes() + 1]));
    }

    @Test
    void a_zip_bomb_is_refused_without_being_unpacked() throws IOException {
        byte[] zeros = new byte[70_000_000];
        assertEquals("import.too-large", refusal("a.docx", docx(WORD, new String(zeros, StandardCharsets.ISO_8859_1))));
    }

    @Test
    void a_document_with_macros_is_refused_under_any_name() throws IOException {
        assertEquals("import.unsupported-type", refusal("a.docx", docx(MACROS, BODY.formatted(paragraph("Kế hoạch")))));
    }

    @Test
    void an_encrypted_document_is_refused() {
        byte[] compound = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 2048);
        assertEquals("import.unsupported-type", refusal("a.docx", compound));
    }

    @Test
    void a_broken_archive_is_refused() {
        assertEquals("import.unsupported-type", refusal("a.docx", new byte[] {'P', 'K', 3, 4, 0, 0, 9, 9, 9}));
    }

    @Test
    void an_outside_entity_is_never_read() throws IOException {
        String doctype = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>";
        Extraction extraction =
                extractor.extract("a.docx", docx(WORD, doctype + BODY.formatted(paragraph("a&secret;b"))));
        assertFalse(
                extraction instanceof Extracted extracted && extracted.text().contains("root:"));
    }

    @Test
    void a_wide_table_gives_rows_and_a_narrow_one_gives_its_paragraphs() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            fill(document.createTable(1, 2), "Nơi nhận:", "KT. CHÁNH VĂN PHÒNG");
            fill(document.createTable(1, 3), "STT", "Nhiệm vụ", "Thời hạn");
            assertEquals(
                    "Nơi nhận:\nKT. CHÁNH VĂN PHÒNG\nSTT | Nhiệm vụ | Thời hạn\n", text("a.docx", bytes(document)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT", "(MẬT)", "Độ mật: TỐI MẬT", "UBND TỈNH | TUYỆT MẬT", "M Ậ T"})
    void a_document_with_a_mark_of_secrecy_in_its_head_is_refused(String mark) {
        assertEquals(
                "import.state-secret",
                refusal("a.txt", ("UBND TỈNH\n" + mark + "\nKẾ HOẠCH").getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bảo vệ bí mật nhà nước", "BẢO VỆ BÍ MẬT NHÀ NƯỚC", "Mật độ dân cư", "mật", "KẾ HOẠCH BẢO MẬT"})
    void the_word_secret_in_a_sentence_is_no_mark(String line) {
        assertTrue(text("a.txt", ("KẾ HOẠCH\n" + line).getBytes(StandardCharsets.UTF_8))
                .contains(line));
    }

    @Test
    void a_mark_far_below_the_head_is_no_mark() {
        assertTrue(text("a.txt", ("dòng\n".repeat(60) + "MẬT\n").getBytes(StandardCharsets.UTF_8))
                .contains("MẬT"));
    }

    @Test
    void a_mark_in_a_text_box_is_seen() throws IOException {
        String box = "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
                + paragraph("TỐI MẬT") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
        assertEquals("import.state-secret", refusal("a.docx", docx(WORD, BODY.formatted(box + paragraph("KẾ HOẠCH")))));
    }

    private String text(String name, byte[] content) {
        return assertInstanceOf(Extracted.class, extractor.extract(name, content))
                .text();
    }

    private String refusal(String name, byte[] content) {
        return assertInstanceOf(Refused.class, extractor.extract(name, content)).code();
    }

    private static void fill(XWPFTable table, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            table.getRow(0).getCell(i).setText(cells[i]);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static byte[] docx(String mainType, String document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            part(zip, "word/document.xml", document);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

package vn.dondoc.plan.reading.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What of a Word file's many layers are words of the document. */
class DocxWordsTest {

    private final DocumentExtractor extractor = new DocumentExtractor(ExtractionLimits.DEFAULT);

    @Test
    void tracked_changes_count_as_accepted() throws IOException {
        assertEquals(
                "Báo cáo trước ngày 05/6\n",
                text(
                        "<w:p><w:r><w:t xml:space='preserve'>Báo cáo </w:t></w:r><w:del><w:r><w:delText>sau</w:delText></w:r></w:del>"
                                + "<w:ins><w:r><w:t xml:space='preserve'>trước </w:t></w:r></w:ins>"
                                + "<w:r><w:t>ngày 05/6</w:t></w:r></w:p>"));
    }

    @Test
    void moved_text_stands_where_it_was_moved_to() throws IOException {
        assertEquals(
                "Một\nHai\n",
                text("<w:p><w:r><w:t>Một</w:t></w:r></w:p><w:p><w:moveTo><w:r><w:t>Hai</w:t></w:r></w:moveTo></w:p>"
                                + "<w:p><w:moveFrom><w:r><w:t>Hai</w:t></w:r></w:moveFrom></w:p>")
                        .replaceAll("\n+", "\n"));
    }

    @Test
    void tabs_breaks_links_and_content_controls_keep_their_words_apart() throws IOException {
        assertEquals(
                "Nơi nhận:\tnhư trên\nxem\n",
                text("<w:p><w:r><w:t>Nơi nhận:</w:t><w:tab/><w:t>như trên</w:t></w:r></w:p>"
                        + "<w:p><w:hyperlink><w:r><w:t>xem</w:t></w:r></w:hyperlink></w:p>"));
        assertEquals("Một\nhai\n", text("<w:p><w:r><w:t>Một</w:t><w:br/><w:t>hai</w:t></w:r></w:p>"));
        assertEquals(
                "Kế hoạch\n",
                text("<w:sdt><w:sdtContent><w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p></w:sdtContent></w:sdt>"));
    }

    @Test
    void a_note_s_number_is_no_word_and_hidden_field_codes_are_none() throws IOException {
        assertEquals(
                "Quyết định số 12\n",
                text(
                        "<w:p><w:r><w:t>Quyết định</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r>"
                                + "<w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:t xml:space='preserve'> số 12</w:t></w:r></w:p>"));
    }

    @Test
    void a_text_box_stands_once_where_it_is_anchored() throws IOException {
        var box = "<w:txbxContent><w:p><w:r><w:t>Số: 45/KH-VPUB</w:t></w:r></w:p></w:txbxContent>";
        assertEquals(
                "KẾ HOẠCH\nSố: 45/KH-VPUB\nCuối\n",
                text(
                        "<w:p><w:r><w:t>KẾ HOẠCH</w:t></w:r><w:r><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                                + "<mc:Choice Requires='wps'><w:drawing>" + box + "</w:drawing></mc:Choice>"
                                + "<mc:Fallback><w:pict>" + box
                                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                                + "<w:p><w:r><w:t>Cuối</w:t></w:r></w:p>"));
    }

    private String text(String body) throws IOException {
        var docx = DocumentExtractorTest.docx(DocumentExtractorTest.WORD, DocumentExtractorTest.BODY.formatted(body));
        return assertInstanceOf(Extracted.class, extractor.extract("a.docx", docx))
                .text();
    }
}

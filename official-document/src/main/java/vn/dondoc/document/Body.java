package vn.dondoc.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The running text: basis in italics, headings, justified paragraphs with a first line of 1.27 cm, the end mark. */
final class Body {

    private static final int FIRST_LINE = 720;
    private static final int GAP = 120;
    private static final double LINES = 1.15;

    private final XWPFDocument word;
    private final OfficialDocument document;
    private XWPFParagraph last;

    Body(XWPFDocument word, OfficialDocument document) {
        this.word = word;
        this.document = document;
        this.last = word.createParagraph();
        Layout.tight(last, ParagraphAlignment.BOTH);
    }

    void write() {
        document.basis().forEach(sentence -> paragraph(Ink.italic(14), sentence));
        document.sections().forEach(this::section);
        closing().forEach(sentence -> paragraph(Ink.plain(14), sentence));
        Ink.plain(14).write(last, document.endMark());
    }

    private List<String> closing() {
        List<String> sentences = new ArrayList<>();
        if (document.closing() != null) {
            sentences.add(document.closing());
        }
        return sentences;
    }

    private void section(OfficialDocument.Section section) {
        boolean part = section.level() == 1;
        paragraph(Ink.bold(14), part ? OfficialFormat.capitals(section.heading()) : section.heading());
        // A heading alone at the foot of a page is the first thing that a clerk sends back.
        last.setKeepNext(true);
        section.paragraphs().forEach(text -> paragraph(Ink.plain(14), text));
    }

    private void paragraph(Ink ink, String text) {
        last = word.createParagraph();
        last.setAlignment(ParagraphAlignment.BOTH);
        last.setFirstLineIndent(FIRST_LINE);
        last.setSpacingAfter(GAP);
        last.setSpacingBetween(LINES);
        ink.write(last, text);
    }
}

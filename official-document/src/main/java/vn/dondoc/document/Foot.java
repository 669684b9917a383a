package vn.dondoc.document;

import static vn.dondoc.document.OfficialFormat.capitals;

import java.util.Iterator;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The last block: recipients on the left, authority, position and name of the signer on the right. */
final class Foot {

    private static final int HALF = Page.TEXT_WIDTH / 2;
    private static final int ROOM_FOR_SIGNATURE = 1500;

    private final XWPFDocument word;
    private final OfficialDocument document;

    Foot(XWPFDocument word, OfficialDocument document) {
        this.word = word;
        this.document = document;
    }

    void write() {
        Layout.tight(word.createParagraph(), ParagraphAlignment.LEFT);
        XWPFTable table = Layout.withoutBorders(Layout.fixedTable(word, 1, HALF, Page.TEXT_WIDTH - HALF));
        table.getRow(0).setCantSplitRow(true);
        recipients(table.getRow(0).getCell(0));
        signature(table.getRow(0).getCell(1));
    }

    private void recipients(XWPFTableCell cell) {
        Ink.boldItalic(12).write(left(cell), "Nơi nhận:");
        Iterator<String> names = document.recipients().iterator();
        while (names.hasNext()) {
            String name = names.next();
            Ink.plain(11).write(left(cell), "- " + name + (names.hasNext() ? ";" : "."));
        }
    }

    private void signature(XWPFTableCell cell) {
        OfficialDocument.Signer signer = document.signer();
        signer.authority().forEach(line -> Ink.bold(14).write(centred(cell), capitals(line)));
        Ink.bold(14).write(centred(cell), capitals(signer.position()));
        XWPFParagraph name = centred(cell);
        name.setSpacingBefore(ROOM_FOR_SIGNATURE);
        Ink.bold(14).write(name, signer.name() == null ? "" : signer.name());
    }

    private static XWPFParagraph left(XWPFTableCell cell) {
        return Layout.tight(Layout.line(cell), ParagraphAlignment.LEFT);
    }

    private static XWPFParagraph centred(XWPFTableCell cell) {
        return Layout.tight(Layout.line(cell), ParagraphAlignment.CENTER);
    }
}

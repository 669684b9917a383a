package vn.dondoc.document;

import static vn.dondoc.document.OfficialFormat.capitals;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The first third of page 1: agencies and national title, number and date, type and subject, addressee. */
final class Head {

    // 69 mm hold "ỦY BAN NHÂN DÂN TỈNH …" and 91 mm the national title in 12-point capitals, each on one line.
    private static final int AGENCY_WIDTH = Page.millimetres(69);
    private static final int NATION_WIDTH = Page.TEXT_WIDTH - AGENCY_WIDTH;

    private final XWPFDocument word;
    private final OfficialDocument document;

    Head(XWPFDocument word, OfficialDocument document) {
        this.word = word;
        this.document = document;
    }

    void write() {
        XWPFTable table = Layout.withoutBorders(Layout.fixedTable(word, 2, AGENCY_WIDTH, NATION_WIDTH));
        agencies(table.getRow(0).getCell(0));
        nation(table.getRow(0).getCell(1));
        number(table.getRow(1).getCell(0));
        placeAndDate(table.getRow(1).getCell(1));
        title();
        addressee();
    }

    private void agencies(XWPFTableCell cell) {
        centred(cell, Ink.plain(12), capitals(document.parentAgency()));
        centred(cell, Ink.bold(12), capitals(document.agency()));
        Layout.rule(Layout.line(cell), AGENCY_WIDTH * 2 / 5, AGENCY_WIDTH);
    }

    private static void nation(XWPFTableCell cell) {
        centred(cell, Ink.bold(12), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        centred(cell, Ink.bold(13), "Độc lập - Tự do - Hạnh phúc");
        // The motto in 13-point bold is 57 mm long, and the rule under it as long as the motto.
        Layout.rule(Layout.line(cell), Page.millimetres(57), NATION_WIDTH);
    }

    private void number(XWPFTableCell cell) {
        centred(cell, Ink.plain(13), "Số: " + OfficialFormat.number(document.number()) + "/" + document.symbol());
    }

    private void placeAndDate(XWPFTableCell cell) {
        centred(cell, Ink.italic(13), document.place() + ", " + OfficialFormat.longDate(document.date()));
    }

    private void title() {
        XWPFParagraph type = Layout.tight(word.createParagraph(), ParagraphAlignment.CENTER);
        type.setSpacingBefore(360);
        Ink.bold(14).write(type, capitals(document.type()));
        XWPFParagraph subject = Layout.tight(word.createParagraph(), ParagraphAlignment.CENTER);
        subject.setIndentationLeft(Page.millimetres(8));
        subject.setIndentationRight(Page.millimetres(8));
        Ink.bold(14).write(subject, document.subject());
        Layout.rule(word.createParagraph(), Page.TEXT_WIDTH * 2 / 5, Page.TEXT_WIDTH);
    }

    private void addressee() {
        if (document.addressee() == null) {
            return;
        }
        XWPFParagraph line = Layout.tight(word.createParagraph(), ParagraphAlignment.CENTER);
        line.setSpacingBefore(240);
        line.setSpacingAfter(120);
        Ink.plain(14).write(line, "Kính gửi: " + document.addressee() + ".");
    }

    private static void centred(XWPFTableCell cell, Ink ink, String text) {
        XWPFParagraph line = Layout.tight(Layout.line(cell), ParagraphAlignment.CENTER);
        line.setSpacingAfter(20);
        ink.write(line, text);
    }
}

package vn.dondoc.document;

import static vn.dondoc.document.OfficialFormat.capitals;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The annex: what document it belongs to, then the figures of each unit and the totals in a table of fixed layout. */
final class AnnexPage {

    private static final int ORDINAL_WIDTH = Page.millimetres(12);
    private static final int UNIT_WIDTH = Page.millimetres(52);

    private final XWPFDocument word;
    private final OfficialDocument document;
    private final OfficialDocument.Annex annex;

    AnnexPage(XWPFDocument word, OfficialDocument document, OfficialDocument.Annex annex) {
        this.word = word;
        this.document = document;
        this.annex = annex;
    }

    void write() {
        XWPFParagraph title = heading(Ink.bold(14), "Phụ lục");
        title.setPageBreak(true);
        heading(Ink.bold(14), capitals(annex.title()));
        heading(Ink.italic(14), belongsTo()).setSpacingAfter(160);
        XWPFTable table = Layout.fixedTable(word, annex.rows().size() + 2, widths());
        table.setCellMargins(40, 60, 40, 60);
        header(table.getRow(0));
        for (int row = 0; row < annex.rows().size(); row++) {
            fill(
                    table.getRow(row + 1),
                    Ink.plain(12),
                    "" + (row + 1),
                    annex.rows().get(row));
        }
        fill(table.getRow(annex.rows().size() + 1), Ink.bold(12), "", annex.totals());
    }

    private String belongsTo() {
        return "(Kèm theo %s số %s/%s %s của %s)"
                .formatted(
                        document.type(),
                        OfficialFormat.number(document.number()),
                        document.symbol(),
                        OfficialFormat.longDate(document.date()),
                        document.agency());
    }

    private int[] widths() {
        int[] widths = new int[annex.columns().size() + 1];
        Arrays.fill(widths, (Page.TEXT_WIDTH - ORDINAL_WIDTH - UNIT_WIDTH) / Math.max(1, widths.length - 2));
        widths[0] = ORDINAL_WIDTH;
        widths[1] = UNIT_WIDTH;
        return widths;
    }

    private void header(XWPFTableRow row) {
        row.setRepeatHeader(true);
        cell(row, 0, Ink.bold(12), "TT", ParagraphAlignment.CENTER);
        for (int column = 0; column < annex.columns().size(); column++) {
            cell(row, column + 1, Ink.bold(12), annex.columns().get(column), ParagraphAlignment.CENTER);
        }
    }

    private static void fill(XWPFTableRow row, Ink ink, String ordinal, List<String> cells) {
        cell(row, 0, ink, ordinal, ParagraphAlignment.CENTER);
        for (int column = 0; column < cells.size(); column++) {
            ParagraphAlignment alignment = column == 0 ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT;
            cell(row, column + 1, ink, cells.get(column), alignment);
        }
    }

    private static void cell(XWPFTableRow row, int column, Ink ink, String text, ParagraphAlignment alignment) {
        ink.write(Layout.tight(Layout.line(row.getCell(column)), alignment), text);
    }

    private XWPFParagraph heading(Ink ink, String text) {
        XWPFParagraph line = Layout.tight(word.createParagraph(), ParagraphAlignment.CENTER);
        ink.write(line, text);
        return line;
    }
}

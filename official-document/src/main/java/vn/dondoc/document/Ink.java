package vn.dondoc.document;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;

/** The look of a run of text: Times New Roman in black, a size in points, bold and italic. */
record Ink(int size, boolean bold, boolean italic) {

    static final String FONT = "Times New Roman";

    static Ink plain(int size) {
        return new Ink(size, false, false);
    }

    static Ink bold(int size) {
        return new Ink(size, true, false);
    }

    static Ink italic(int size) {
        return new Ink(size, false, true);
    }

    static Ink boldItalic(int size) {
        return new Ink(size, true, true);
    }

    XWPFRun write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
        run.setColor("000000");
        run.setLang("vi-VN");
        // Vietnamese letters fall into several of Word's ranges: one left unset prints in another face.
        for (FontCharRange range : FontCharRange.values()) {
            run.setFontFamily(FONT, range);
        }
        return run;
    }
}

package vn.dondoc.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The sheet: A4, margins of Decree 30/2020, the page number in the top margin from page 2 on. Lengths in twips. */
final class Page {

    static final int WIDTH = 11906;
    static final int HEIGHT = 16838;
    static final int LEFT = millimetres(30);
    static final int RIGHT = millimetres(20);
    static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;

    private Page() {}

    static int millimetres(int length) {
        return Math.round(length * 1440 / 25.4f);
    }

    static void setUp(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        margins(section.addNewPgMar());
        numberPages(document);
        section.addNewTitlePg();
    }

    private static void margins(CTPageMar margins) {
        margins.setTop(BigInteger.valueOf(millimetres(20)));
        margins.setBottom(BigInteger.valueOf(millimetres(20)));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(millimetres(10)));
        margins.setFooter(BigInteger.valueOf(millimetres(10)));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void numberPages(XWPFDocument document) {
        XWPFParagraph line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        var field = line.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        var look = run.addNewRPr();
        look.addNewSz().setVal(BigInteger.valueOf(28));
        var fonts = look.addNewRFonts();
        fonts.setAscii(Ink.FONT);
        fonts.setHAnsi(Ink.FONT);
        run.addNewT().setStringValue("2");
    }
}

package vn.dondoc.plan.reading.source;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/** The number with which a level of a list begins; 1 unless the list says otherwise. */
final class DocxListStart {

    private DocxListStart() {}

    static int of(XWPFParagraph paragraph, BigInteger list, int level) {
        XWPFNumbering numbering = paragraph.getDocument().getNumbering();
        BigInteger definition = numbering == null ? null : numbering.getAbstractNumID(list);
        if (numbering == null || definition == null) {
            return 1;
        }
        CTAbstractNum levels = numbering.getAbstractNum(definition).getCTAbstractNum();
        return level < levels.sizeOfLvlArray() ? start(levels.getLvlArray(level)) : 1;
    }

    private static int start(CTLvl level) {
        return level.isSetStart() ? level.getStart().getVal().intValue() : 1;
    }
}

package vn.dondoc.plan.reading.source;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** The paragraphs inside text boxes, which POI leaves out of the text of the body. */
final class TextBoxes {

    private static final String NAMESPACE =
            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' ";

    private TextBoxes() {}

    /** In the order of the document; Word stores most boxes twice, for old and new readers. */
    static List<String> of(XWPFDocument document) {
        return Arrays.stream(document.getDocument().selectPath(NAMESPACE + ".//w:txbxContent"))
                .flatMap(box -> Arrays.stream(box.selectPath(NAMESPACE + ".//w:p")))
                .map(TextBoxes::text)
                .distinct()
                .toList();
    }

    private static String text(XmlObject paragraph) {
        return Arrays.stream(paragraph.selectPath(NAMESPACE + ".//w:t"))
                .map(TextBoxes::value)
                .collect(Collectors.joining());
    }

    private static String value(XmlObject run) {
        try (XmlCursor cursor = run.newCursor()) {
            return cursor.getTextValue();
        }
    }
}

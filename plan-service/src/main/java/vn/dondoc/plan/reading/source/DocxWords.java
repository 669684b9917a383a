package vn.dondoc.plan.reading.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Node;

/**
 * The words of a Word paragraph as a reader sees them on paper: tracked changes accepted, moved text where it was moved
 * to, no field codes, no numbers of notes. POI's own text mixes all of these.
 */
final class DocxWords {

    private static final Set<String> UNSEEN = Set.of(
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "pPr",
            "rPr",
            "footnoteReference",
            "endnoteReference",
            "Fallback",
            "rt");

    private final StringBuilder text = new StringBuilder();
    private final List<String> boxes = new ArrayList<>();

    private DocxWords(Node paragraph) {
        walk(paragraph);
    }

    static DocxWords of(XWPFParagraph paragraph) {
        return new DocxWords(paragraph.getCTP().getDomNode());
    }

    String text() {
        return text.toString();
    }

    /** The paragraphs of the text boxes that hang on this paragraph; Word stores most boxes twice, for old and new readers. */
    List<String> boxes() {
        return boxes;
    }

    private void walk(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            take(child, child.getLocalName() == null ? "" : child.getLocalName());
        }
    }

    private void take(Node node, String name) {
        switch (name) {
            case "t" -> addCharacters(node);
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "txbxContent" -> addBox(node);
            default -> {
                if (!UNSEEN.contains(name)) {
                    walk(node);
                }
            }
        }
    }

    private void addCharacters(Node run) {
        for (var child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(child.getNodeValue());
        }
    }

    private void addBox(Node box) {
        for (var child = box.getFirstChild(); child != null; child = child.getNextSibling()) {
            var inner = new DocxWords(child);
            boxes.add(inner.text());
            boxes.addAll(inner.boxes());
        }
    }
}

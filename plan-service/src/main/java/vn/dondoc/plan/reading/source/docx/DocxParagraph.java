package vn.dondoc.plan.reading.source.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A paragraph while it is read. */
final class DocxParagraph {

    final StringBuilder text = new StringBuilder();
    final List<String> boxes = new ArrayList<>();
    private @Nullable String style;
    private @Nullable String list;
    private int level = -1;

    void property(String name, XMLStreamReader at) {
        switch (name) {
            case "pStyle" -> style = DocxXml.attribute(at, "val");
            case "numId" -> list = DocxXml.attribute(at, "val");
            case "ilvl" -> level = DocxXml.number(at, "val", 0);
            default -> {}
        }
    }

    /** A break of the line divides words, one of the page or column does not divide a number from its text. */
    void breakLine(@Nullable String type) {
        if (type == null || type.equals("textWrapping")) {
            text.append('\n');
        } else if (!text.isEmpty()) {
            text.append(' ');
        }
    }

    String line(Numbering numbering) {
        return text.toString().isBlank() ? text.toString() : numbering.next(style, list, level) + text;
    }
}

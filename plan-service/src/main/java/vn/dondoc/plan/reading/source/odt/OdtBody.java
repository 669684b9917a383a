package vn.dondoc.plan.reading.source.odt;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.dondoc.plan.reading.source.BoundedText;
import vn.dondoc.plan.reading.source.TableLines;

/** Writes the body of an OpenDocument text as lines: a paragraph is a line, a row of a wide table is a line. */
public final class OdtBody {

    /** Deleted text, remarks and the numbers of notes are no words of the document. */
    private static final Set<String> LEFT_OUT =
            Set.of("tracked-changes", "annotation", "note-citation", "sequence-decls");

    private final BoundedText text;
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<TableLines> tables = new ArrayDeque<>();
    private final Lists lists = new Lists();
    private int leftOut;

    private OdtBody(BoundedText text) {
        this.text = text;
    }

    /**
     * The text of content.xml, or of the styles.xml that holds the page heads.
     *
     * @param text takes the lines, as many as are taken
     * @throws XMLStreamException when it is no well-formed XML or has a document type
     */
    public static String read(InputStream xml, BoundedText text) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var body = new OdtBody(text);
        var reader = factory.createXMLStreamReader(xml);
        while (reader.hasNext()) {
            body.take(reader, reader.next());
        }
        return body.text.toString();
    }

    private void take(XMLStreamReader reader, int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(reader.getText());
            case XMLStreamConstants.DTD -> throw new XMLStreamException("document type");
            default -> {}
        }
    }

    private void begin(XMLStreamReader reader) {
        var name = reader.getLocalName();
        if (leftOut > 0 || LEFT_OUT.contains(name)) {
            leftOut++;
            return;
        }
        switch (name) {
            case "p", "h" -> paragraphs.push(new StringBuilder(lists.takeMarker()));
            case "tab", "line-break" -> characters(" ");
            case "s" -> characters(" ".repeat(OdtNames.number(reader.getAttributeValue(OdtNames.TEXT, "c"), 1)));
            case "list" -> lists.begin(reader);
            case "list-item" -> lists.item(reader);
            case "list-style" -> lists.beginStyle(reader.getAttributeValue(OdtNames.STYLE, "name"));
            case "list-level-style-number" -> lists.addLevel(reader, true);
            case "list-level-style-bullet" -> lists.addLevel(reader, false);
            default -> beginTablePart(name);
        }
    }

    private void beginTablePart(String name) {
        if (name.equals("table")) {
            tables.push(new TableLines());
        }
        if (tables.isEmpty()) {
            return;
        }
        switch (name) {
            case "table-row" -> tables.peek().beginRow();
            case "table-cell" -> tables.peek().beginCell();
            case "covered-table-cell" -> {
                tables.peek().beginCell();
                tables.peek().mergeCell();
            }
            default -> {}
        }
    }

    private void end(String name) {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        switch (name) {
            case "p", "h" -> write(paragraphs.pop().toString());
            case "list" -> lists.end();
            case "table" -> tables.pop().write(this::write);
            default -> {}
        }
    }

    private void characters(String words) {
        if (leftOut == 0 && !paragraphs.isEmpty()) {
            paragraphs.peek().append(words);
        }
    }

    private void write(String line) {
        if (tables.isEmpty()) {
            text.line(line);
        } else {
            tables.peek().add(line);
        }
    }
}

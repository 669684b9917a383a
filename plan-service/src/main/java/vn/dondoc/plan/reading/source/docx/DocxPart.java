package vn.dondoc.plan.reading.source.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.dondoc.plan.reading.source.BoundedText;
import vn.dondoc.plan.reading.source.TableLines;

/**
 * Writes a part of a .docx as lines: a paragraph is a line, a row of a wide table is a line, a narrow table is only layout. The words are those that a
 * reader sees on paper: tracked changes accepted, moved text where it was moved to, no field codes, no numbers of notes.
 */
public final class DocxPart implements DocxXml.Events {

    /** Word stores most boxes twice, for old and new readers; the fallback is the second. */
    private static final Set<String> UNSEEN = Set.of(
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "rPr",
            "pPrChange",
            "Fallback",
            "rt",
            "tblPr",
            "tblGrid",
            "trPr",
            "sectPr");

    private final Numbering numbering;
    private final List<String> boxed = new ArrayList<>();
    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<TableLines.LineTaker> takers = new ArrayDeque<>();
    private final DocxTables tables = new DocxTables();
    private int unseen;
    private boolean inProperties;
    private boolean inWords;

    private DocxPart(Numbering numbering, BoundedText text) {
        this.numbering = numbering;
        takers.push(text::line);
    }

    /**
     * @param text takes the lines
     * @return the paragraphs that stand in text boxes; they are among the lines too, after the paragraph on which the box hangs
     * @throws XMLStreamException when it is no well-formed XML or has a document type
     */
    public static List<String> read(byte[] xml, Numbering numbering, BoundedText text) throws XMLStreamException {
        var part = new DocxPart(numbering, text);
        DocxXml.walk(xml, part);
        return part.boxed;
    }

    @Override
    public void begin(XMLStreamReader at) {
        var name = at.getLocalName();
        if (unseen > 0 || UNSEEN.contains(name)) {
            unseen++;
        } else if (inProperties) {
            paragraphs.getFirst().property(name, at);
        } else if (!beginWords(name, at)) {
            beginBlock(name, at);
        }
    }

    private boolean beginWords(String name, XMLStreamReader at) {
        var paragraph = paragraphs.peek();
        if (paragraph == null) {
            return false;
        }
        switch (name) {
            case "t" -> inWords = true;
            case "pPr" -> inProperties = true;
            case "tab" -> paragraph.text.append('\t');
            case "br", "cr" -> paragraph.breakLine(DocxXml.attribute(at, "type"));
            case "noBreakHyphen" -> paragraph.text.append('-');
            default -> {
                return false;
            }
        }
        return true;
    }

    private void beginBlock(String name, XMLStreamReader at) {
        switch (name) {
            case "p" -> paragraphs.push(new DocxParagraph());
            case "txbxContent" -> takers.push(this::takeBoxed);
            case "tbl" -> takers.push(tables.begin());
            default -> tables.part(name, at);
        }
    }

    @Override
    public void characters(XMLStreamReader at) {
        if (inWords && unseen == 0) {
            paragraphs.getFirst().text.append(at.getTextCharacters(), at.getTextStart(), at.getTextLength());
        }
    }

    @Override
    public void end(String name) {
        if (unseen > 0) {
            unseen--;
            return;
        }
        switch (name) {
            case "t" -> inWords = false;
            case "pPr" -> inProperties = false;
            case "p" -> endParagraph(paragraphs.pop());
            case "txbxContent" -> takers.pop();
            case "tbl" -> endTable();
            default -> {}
        }
    }

    private void endParagraph(DocxParagraph paragraph) {
        take(paragraph.line(numbering));
        paragraph.boxes.stream().filter(box -> !box.isBlank()).forEach(this::take);
    }

    private void endTable() {
        takers.pop();
        tables.end(takers.element());
    }

    private void take(String line) {
        takers.element().take(line);
    }

    private void takeBoxed(String line) {
        boxed.add(line);
        paragraphs.getFirst().boxes.add(line);
    }
}

package vn.dondoc.plan.reading.source.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;
import vn.dondoc.plan.reading.source.TableLines;

/** The tables that are open at a place of a .docx, the innermost first. */
final class DocxTables {

    private final Deque<TableLines> open = new ArrayDeque<>();

    /** @return takes the lines of the new table's cells */
    TableLines.LineTaker begin() {
        var table = new TableLines();
        open.push(table);
        return table::add;
    }

    void end(TableLines.LineTaker taker) {
        open.pop().write(taker);
    }

    /** Rows, cells and merged cells; everything else, and all outside of a table, is none of it. */
    void part(String name, XMLStreamReader at) {
        var table = open.peek();
        if (table == null) {
            return;
        }
        switch (name) {
            case "tr" -> table.beginRow();
            case "tc" -> table.beginCell();
            case "vMerge" -> merge(table, at);
            default -> {}
        }
    }

    private static void merge(TableLines table, XMLStreamReader at) {
        if (!"restart".equals(DocxXml.attribute(at, "val"))) {
            table.mergeCell();
        }
    }
}

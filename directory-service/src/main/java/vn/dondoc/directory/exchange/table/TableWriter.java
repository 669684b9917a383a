package vn.dondoc.directory.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a table line by line to where it goes, keeping none of it. */
public sealed interface TableWriter extends Closeable permits CsvWriter, XlsxWriter {

    /** Writes one line of text cells; the first one is the heading. */
    void line(List<String> cells) throws IOException;
}

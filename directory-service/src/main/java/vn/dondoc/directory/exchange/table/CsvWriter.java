package vn.dondoc.directory.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV after RFC 4180, with the byte order mark by which Excel knows UTF-8, and nothing that Excel would run. */
public final class CsvWriter implements TableWriter {

    private final CSVPrinter printer;

    public CsvWriter(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        printer = new CSVPrinter(text, CSVFormat.RFC4180);
    }

    @Override
    public void line(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(FormulaGuard::guarded));
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}

package vn.dondoc.directory.exchange.table;

import java.util.Locale;
import vn.dondoc.kit.RuleViolation;

/** Reads an uploaded table, deciding by its content; the name only has to agree. */
public final class TableReader {

    /** Five megabytes are many times a list of 5,000 units. */
    public static final int MOST_BYTES = 5_000_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableReader() {}

    /**
     * @param fileName as uploaded, for its extension: csv or xlsx
     * @throws RuleViolation 413 too large, 415 another kind of file or encoding, 422 broken, empty or beyond the limits
     */
    public static Table read(String fileName, byte[] content) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (content.length > MOST_BYTES) {
            throw RuleViolation.withStatus(413, "import.too-large");
        }
        if (content.length == 0) {
            throw RuleViolation.withStatus(422, "import.empty");
        }
        if (name.endsWith(".xlsm") || name.endsWith(".xltm")) {
            throw RuleViolation.withStatus(415, "import.macros");
        }
        if (beginsWith(content, OLE)) {
            throw RuleViolation.withStatus(415, "import.old-excel");
        }
        return byContent(name, content);
    }

    private static Table byContent(String name, byte[] content) {
        var isZip = beginsWith(content, ZIP);
        if (isZip && name.endsWith(".xlsx")) {
            return XlsxTable.read(content);
        }
        if (!isZip && name.endsWith(".csv")) {
            return CsvTable.read(content);
        }
        throw RuleViolation.withStatus(415, "import.unsupported-type");
    }

    private static boolean beginsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && java.util.Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}

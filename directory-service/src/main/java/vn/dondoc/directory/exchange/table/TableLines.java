package vn.dondoc.directory.exchange.table;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.kit.RuleViolation;

/** Collects a file's lines within the limits. */
final class TableLines {

    static final int MOST_ROWS = 5_000;
    static final int MOST_COLUMNS = 30;

    private final List<Line> lines = new ArrayList<>();

    void add(Line line) {
        if (line.isBlank()) {
            return;
        }
        if (line.width() > MOST_COLUMNS) {
            throw RuleViolation.withStatus(422, "import.too-many-columns", MOST_COLUMNS);
        }
        if (lines.size() > MOST_ROWS) {
            throw RuleViolation.withStatus(422, "import.too-many-rows", MOST_ROWS);
        }
        lines.add(line);
    }

    Table table(boolean otherSheets) {
        if (lines.size() < 2) {
            throw RuleViolation.withStatus(422, "import.empty");
        }
        return new Table(lines.getFirst(), List.copyOf(lines.subList(1, lines.size())), otherSheets);
    }
}

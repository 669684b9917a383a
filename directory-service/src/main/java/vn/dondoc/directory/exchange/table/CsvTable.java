package vn.dondoc.directory.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.dondoc.kit.RuleViolation;

/** Reads CSV: comma, semicolon (what Excel writes under Vietnamese settings) or tab, whichever the heading has most of. */
final class CsvTable {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private CsvTable() {}

    static Table read(byte[] content) {
        var text = Utf8.decode(content);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(text, format)) {
            var lines = new TableLines();
            parser.forEach(row -> lines.add(line(row)));
            return lines.table(false);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw RuleViolation.withStatus(422, "import.broken");
        }
    }

    private static Line line(CSVRecord row) {
        var cells = row.stream().map(Cell::ofCsv).toList();
        return new Line(Math.toIntExact(row.getRecordNumber()), cells);
    }

    private static char separator(String text) {
        var heading = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .replaceAll("\"[^\"]*\"", "");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong((Character separator) -> count(heading, separator))
                        .thenComparing(
                                Comparator.comparingInt(SEPARATORS::indexOf).reversed()))
                .orElseThrow();
    }

    private static long count(String heading, char separator) {
        return Stream.of(heading)
                .flatMapToInt(String::chars)
                .filter(c -> c == separator)
                .count();
    }
}

package vn.dondoc.directory.citation.grammar;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mention as a line of {@code seed-p.tsv}: all fields, with "-" for nothing. */
final class SeedRow {

    private SeedRow() {}

    static String of(Citation citation) {
        Expected seen = Expected.seen(citation);
        return Stream.of(
                        seen.type(),
                        seen.number(),
                        seen.date(),
                        citation.dateText(),
                        seen.issuer(),
                        seen.title(),
                        seen.parent(),
                        citation.shortFor(),
                        seen.findings().isEmpty() ? null : seen.findings())
                .map(field -> Objects.toString(field, "-"))
                .collect(Collectors.joining("\t"));
    }

    /** What such a line says of a mention, without the date as written and the mention that a short one stands for. */
    static Expected expected(String line) {
        List<String> cells = Stream.of(line.split("\t"))
                .map(cell -> cell.equals("-") ? "" : cell)
                .toList();
        return Expected.of(List.of(
                cells.get(0), cells.get(1), cells.get(2), cells.get(4), cells.get(5), cells.get(6), cells.get(8)));
    }
}

package vn.dondoc.directory.citation.grammar;

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
}

package vn.dondoc.directory.citation.grammar;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One mention as a careful reader sees it; findings are codes without "citation.", sorted and joined by a comma. */
record Expected(
        String type,
        String number,
        @Nullable String date,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable String parent,
        String findings) {

    static Expected of(List<String> cells) {
        return new Expected(
                cells.get(0),
                cells.get(1),
                orNull(cells.get(2)),
                orNull(cells.get(3)),
                orNull(cells.get(4)),
                orNull(cells.get(5)),
                cells.get(6));
    }

    static Expected seen(Citation citation) {
        return new Expected(
                citation.type().code(),
                citation.number(),
                Objects.toString(citation.date(), null),
                citation.issuer(),
                citation.title(),
                Objects.toString(citation.parent(), null),
                citation.findings().stream()
                        .map(finding -> finding.code().replace("citation.", ""))
                        .sorted()
                        .collect(Collectors.joining(",")));
    }

    boolean sameDocument(Expected other) {
        return type.equals(other.type) && number.equals(other.number);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}

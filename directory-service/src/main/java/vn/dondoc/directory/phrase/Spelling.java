package vn.dondoc.directory.phrase;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** One way to write a unit or a class. */
public record Spelling(Kind kind, UUID id, String code, String name, String text) {

    /** Whether a spelling means one unit or a set of them. */
    public enum Kind {
        UNIT,
        CLASS
    }

    static List<Spelling> of(List<?> tuples) {
        return tuples.stream().map(row -> of((Tuple) row)).toList();
    }

    private static Spelling of(Tuple row) {
        return new Spelling(
                Kind.valueOf(row.get("kind", String.class)),
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("spelling", String.class));
    }
}

package vn.dondoc.plan.tasklist;

import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.RuleViolation;

/** The orders of the list; each has its own covering indexes, and its cursor holds the values of its key. */
public enum TaskSort {
    /** Earliest day first; what has no day comes last. */
    DUE,
    /** What has no day first, then the latest. */
    DUE_DESC,
    /** By the unit's code, then as {@link #DUE}. */
    UNIT,
    /** Plan by plan in the order of their acceptance, each in the order of its tasks. */
    PLAN,
    /** What changed last first. */
    RECENT;

    private enum Key {
        DUE("due_key", "date"),
        UNIT("unit_code", "text"),
        PLAN("plan_id", "uuid"),
        ORDINAL("ordinal", "integer"),
        CHANGED("changed_at", "timestamptz"),
        ID("id", "uuid");

        private final String column;
        private final String type;

        Key(String column, String type) {
            this.column = column;
            this.type = type;
        }

        private Object read(String value) {
            return switch (this) {
                case DUE -> LocalDate.parse(value);
                case UNIT -> value;
                case PLAN, ID -> UUID.fromString(value);
                case ORDINAL -> Integer.valueOf(value);
                case CHANGED -> Instant.parse(value);
            };
        }
    }

    private List<Key> keys() {
        return switch (this) {
            case DUE, DUE_DESC -> List.of(Key.DUE, Key.ID);
            case UNIT -> List.of(Key.UNIT, Key.DUE, Key.ID);
            case PLAN -> List.of(Key.PLAN, Key.ORDINAL, Key.ID);
            case RECENT -> List.of(Key.CHANGED, Key.ID);
        };
    }

    boolean isByDay() {
        return this == DUE || this == DUE_DESC;
    }

    boolean isDescending() {
        return this == DUE_DESC || this == RECENT;
    }

    String columns() {
        return keys().stream().map(key -> "a." + key.column).collect(Collectors.joining(", "));
    }

    String order() {
        var direction = isDescending() ? " desc" : "";
        return keys().stream().map(key -> "a." + key.column + direction).collect(Collectors.joining(", "));
    }

    /** Only the rows behind a cursor, whose values are {@code :after0}, {@code :after1}, … */
    String after() {
        var values = IntStream.range(0, keys().size())
                .mapToObj(i -> "cast(:after%d as %s)".formatted(i, keys().get(i).type))
                .collect(Collectors.joining(", "));
        return "(%s) %s (%s)".formatted(columns(), isDescending() ? "<" : ">", values);
    }

    /** A place in this order and in no other. */
    Cursor position(Tuple row) {
        var values = keys().stream().map(key -> row.get(key.column)).map(Object::toString);
        return Cursor.at(Stream.concat(Stream.of(name()), values).toArray());
    }

    /** @throws RuleViolation {@code cursor.invalid} when it is no place in this order */
    List<Object> values(String encoded) {
        var cursor = Cursor.decode(encoded, keys().size() + 1);
        if (cursor == null || !cursor.values().getFirst().equals(name())) {
            throw RuleViolation.invalid("cursor.invalid");
        }
        try {
            return IntStream.range(0, keys().size())
                    .mapToObj(i -> keys().get(i).read(cursor.values().get(i + 1)))
                    .toList();
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw RuleViolation.invalid("cursor.invalid");
        }
    }
}

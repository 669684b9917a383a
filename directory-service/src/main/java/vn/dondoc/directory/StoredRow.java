package vn.dondoc.directory;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a native query, by column names; an absent value is null. */
public record StoredRow(Tuple tuple) {

    /** The rows of a query that was made for {@link Tuple}. */
    public static Stream<StoredRow> of(Query query) {
        return ((Stream<?>) query.getResultStream()).map(row -> new StoredRow((Tuple) row));
    }

    @SuppressWarnings("NullAway") // The column says whether it may be null.
    public String text(String column) {
        return tuple.get(column, String.class);
    }

    @SuppressWarnings("NullAway") // The column says whether it may be null.
    public UUID id(String column) {
        return tuple.get(column, UUID.class);
    }

    public @Nullable UUID optionalId(String column) {
        return tuple.get(column, UUID.class);
    }

    public int number(String column) {
        return ((Number) tuple.get(column)).intValue();
    }

    public @Nullable Integer optionalNumber(String column) {
        var value = (Number) tuple.get(column);
        return value == null ? null : value.intValue();
    }

    public @Nullable LocalDate day(String column) {
        var value = tuple.get(column);
        return value instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) value;
    }

    /** Of a column that is never null. */
    public Instant instant(String column) {
        var value = tuple.get(column);
        return value instanceof OffsetDateTime at ? at.toInstant() : (Instant) value;
    }
}

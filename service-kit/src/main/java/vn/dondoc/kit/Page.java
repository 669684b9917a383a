package vn.dondoc.kit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in a fixed order.
 *
 * @param next opaque cursor of the following page, absent on the last one; also sent as {@code Link: rel=next}
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    public static final int MAX_SIZE = 100;

    /** Cuts {@code size + 1} fetched rows to a page; the surplus row tells that there is a next one. */
    public static <T> Page<T> of(List<T> fetched, int size, Function<T, Cursor> position) {
        if (fetched.size() <= size) {
            return new Page<>(List.copyOf(fetched), null);
        }
        var items = List.copyOf(fetched.subList(0, size));
        return new Page<>(items, position.apply(items.getLast()).encoded());
    }
}

package vn.dondoc.plan.plan.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why something was done to a plan.
 *
 * @param orderedBy the document or the person that ordered it
 * @param on the day of that order
 */
public record Cause(
        @Nullable String reason,
        @Nullable String orderedBy,
        @Nullable LocalDate on) {

    public static final Cause NONE = new Cause(null, null, null);
}

package vn.dondoc.plan.plan.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a plan's life.
 *
 * @param by account of who did it here
 * @param orderedBy the document or the person that ordered it
 * @param on the day of that order
 * @param unfinished how many parts were neither done nor given up when the plan was closed or cancelled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryEntry(
        EventKind kind,
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable String orderedBy,
        @Nullable LocalDate on,
        @Nullable Integer unfinished) {}

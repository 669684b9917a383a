package vn.dondoc.plan.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Span;

/**
 * When a task is to be done.
 *
 * @param text the words as written; empty for {@link TimeKind#NONE}
 * @param kind what the words turned out to be
 * @param from first day of a window
 * @param to last day of a window
 * @param namedOn the day that a deadline names
 * @param dueOn the last day on time: the end of a window, or the named day as {@code dueRule} reads it
 * @param dueRule how the words treat the named day
 * @param trigger the event that starts the work, for {@link TimeKind#EVENT}
 * @param yearInferred whether a year was taken from the plan
 * @param span where the words stand; null for {@link TimeKind#NONE}
 */
public record ReadTime(
        String text,
        TimeKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate namedOn,
        @Nullable LocalDate dueOn,
        @Nullable DueRule dueRule,
        @Nullable String trigger,
        boolean yearInferred,
        @Nullable Span span) {

    /** The document gives no time. */
    public static final ReadTime NONE =
            new ReadTime("", TimeKind.NONE, null, null, null, null, null, null, false, null);
}

package vn.dondoc.plan.calendar;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;

/** Which days are shown, from the address; both are included. */
public final class CalendarFilter {

    private static final int MOST_DAYS = 400;

    @RestQuery
    @Nullable
    LocalDate from;

    @RestQuery
    @Nullable
    LocalDate to;

    @RestQuery
    @Nullable
    @Size(max = 20)
    String unit;

    @RestQuery
    @Nullable
    UUID planId;

    /** @throws RuleViolation {@code calendar.too-long} without both days, for no days at all or more than 400 */
    void requireSense() {
        var days = from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw RuleViolation.invalid("calendar.too-long");
        }
    }
}

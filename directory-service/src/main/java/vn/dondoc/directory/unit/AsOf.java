package vn.dondoc.directory.unit;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;

/** The days that the directory knows of. */
public final class AsOf {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private AsOf() {}

    /**
     * The day that is asked for, today when none is named.
     *
     * @throws RuleViolation {@code as-of.out-of-range}
     */
    public static LocalDate day(@Nullable LocalDate asOf, Clock clock) {
        return known(asOf == null ? LocalDate.now(clock) : asOf);
    }

    /** @throws RuleViolation {@code as-of.out-of-range} for a day of a year that can only be a slip */
    public static LocalDate known(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw RuleViolation.invalid("as-of.out-of-range");
        }
        return day;
    }
}

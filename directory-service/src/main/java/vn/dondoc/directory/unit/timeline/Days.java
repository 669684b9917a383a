package vn.dondoc.directory.unit.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some days in a row, in the office's calendar.
 *
 * @param from the first day
 * @param until the day after the last one, null while it lasts
 */
public record Days(LocalDate from, @Nullable LocalDate until) {

    public Days {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("no days: " + from + " to " + until);
        }
    }

    public static Days since(LocalDate from) {
        return new Days(from, null);
    }

    public boolean isOpen() {
        return until == null;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && endsAfter(day);
    }

    public boolean covers(Days other) {
        return contains(other.from) && (until == null || (other.until != null && !other.until.isAfter(until)));
    }

    public boolean overlaps(Days other) {
        return endsAfter(other.from) && other.endsAfter(from);
    }

    public boolean startsBefore(LocalDate day) {
        return from.isBefore(day);
    }

    public boolean endsAfter(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    /** The days before a day that lies inside. */
    public Days before(LocalDate day) {
        return new Days(from, day);
    }

    /** The days from a day on that lies inside. */
    public Days onwards(LocalDate day) {
        return new Days(day, until);
    }

    /** The days that both have; only of days that overlap. */
    public Days and(Days other) {
        var start = from.isBefore(other.from) ? other.from : from;
        var end = until == null || (other.until != null && other.until.isBefore(until)) ? other.until : until;
        return new Days(start, end);
    }

    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }

    /** As PostgreSQL writes a {@code daterange}. */
    public String range() {
        return "[%s,%s)".formatted(from, until == null ? "" : until);
    }
}

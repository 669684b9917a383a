package vn.dondoc.directory.unit.snapshot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the directory knows of a code that was asked for on a day.
 *
 * @param from the unit's first day
 * @param lastDay its last day, null while it lasts
 * @param then what held of it on the day; null when the unit was not there
 */
public record KnownUnit(
        String code,
        LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable UnitSnapshot then) {}

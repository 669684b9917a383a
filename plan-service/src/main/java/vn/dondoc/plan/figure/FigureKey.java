package vn.dondoc.plan.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.RuleViolation;

/** What a row is told by, in the database and in the interface. */
final class FigureKey {

    private static final LocalDate MONTH_OF_NEVER = LocalDate.of(9999, 12, 1);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");

    private FigureKey() {}

    static String written(Object key) {
        return key instanceof LocalDate month
                ? (month.equals(MONTH_OF_NEVER) ? "" : MONTH.format(month))
                : key.toString();
    }

    static Cursor position(FigureGrouping by, Object key) {
        return Cursor.at(by, key);
    }

    /** @throws RuleViolation {@code cursor.invalid} when it is no place among such rows */
    static Object read(FigureGrouping by, Cursor cursor) {
        var value = cursor.values().getLast();
        if (!cursor.values().getFirst().equals(by.name())) {
            throw RuleViolation.invalid("cursor.invalid");
        }
        try {
            return switch (by) {
                case NONE, UNIT -> value;
                case PLAN -> UUID.fromString(value);
                case MONTH -> LocalDate.parse(value);
            };
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw RuleViolation.invalid("cursor.invalid");
        }
    }
}

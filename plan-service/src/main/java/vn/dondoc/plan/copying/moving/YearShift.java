package vn.dondoc.plan.copying.moving;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * From the year of a plan to the year of its copy.
 *
 * @param from the year that the words speak of
 * @param to the year that they are to speak of
 */
public record YearShift(int from, int to) {

    /** Whether a year may belong to the plan: its own, and the two beside it, into which its periods and deadlines reach. */
    boolean moves(int year) {
        return Math.abs(year - from) <= 1;
    }

    /** Last year's figures and decisions stand in a plan too, so only a person knows whether an earlier year moves. */
    boolean isSure(int year) {
        return moves(year) && year >= from;
    }

    int moved(int year) {
        return year + to - from;
    }

    /** Day and month are kept; 29/02 becomes 28/02 where there is none. */
    public LocalDate moved(LocalDate day) {
        return day.plusYears(to - from);
    }

    /** Whether day and month could be kept. */
    public boolean keeps(LocalDate day) {
        return MonthDay.from(day).equals(MonthDay.from(moved(day)));
    }
}

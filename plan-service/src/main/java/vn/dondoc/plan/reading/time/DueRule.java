package vn.dondoc.plan.reading.time;

import java.time.LocalDate;

/** How the wording of a deadline treats the day it names. */
public enum DueRule {
    /** "trước ngày D": the last day is the day before, unless the office's setting says otherwise. */
    BEFORE,
    /** "chậm nhất ngày D", "ngày D": the named day counts. */
    BY,
    /** "đến hết ngày D", and the end of a window: the named day counts. */
    UNTIL;

    /** The last day on which the work is on time, by the usual reading of the words. */
    public LocalDate lastDay(LocalDate named) {
        return this == BEFORE ? named.minusDays(1) : named;
    }
}

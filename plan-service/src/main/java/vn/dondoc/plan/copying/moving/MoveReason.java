package vn.dondoc.plan.copying.moving;

/** Why something is moved, or left and shown. */
public enum MoveReason {
    /** A day, a window or "năm N" of the plan's own year. */
    MOVED,
    /** The new day is a Saturday or Sunday. */
    WEEKEND,
    /** The day of the week beside a date was worked out anew. */
    WEEKDAY,
    /** 29/02 in a year that has none. */
    NO_SUCH_DAY,
    /** A year before the plan's: last year's figures, or the first day of a period. */
    YEAR_BEFORE,
    /** The name of the lunar year. */
    LUNAR,
    /** "Kỷ niệm 49 năm". */
    ANNIVERSARY,
    /** Left: it may belong to the name of another document. */
    IN_TITLE,
    /** Left: a span of several years. */
    SPAN_OF_YEARS,
    /** Left: a programme's period that is over by the new year. */
    PERIOD_ENDED,
    /** Left: a year without "năm". */
    BARE_YEAR,
    /** Left: looks like a date and is none. */
    UNREADABLE
}

package vn.dondoc.plan.reading.time;

/** What a time expression turned out to be. */
public enum TimeKind {
    YEAR_WINDOW,
    WINDOW,
    DATE,
    QUARTER,
    /** No date until someone records the event. */
    EVENT,
    RECURRING,
    /** The document says nothing. */
    NONE,
    /** The document says something that was not understood. */
    UNREADABLE
}

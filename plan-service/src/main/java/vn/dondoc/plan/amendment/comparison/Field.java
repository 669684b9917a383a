package vn.dondoc.plan.amendment.comparison;

/** What of a plan can change. Days are ISO dates; all else is in the words of the documents, or an enum's name. */
public enum Field {
    TEXT,
    /** The place among the tasks, counted from 1. */
    ORDER,
    /** The time as worded. */
    TIME,
    DUE,
    /** The units as worded, one phrase a line; so the next two. */
    LEAD,
    COORDINATE,
    PERFORM,
    NAME,
    KIND,
    TIER,
    REPORTERS,
    RECIPIENT,
    VIA,
    PERIOD,
    TRIGGER,
    NUMBER,
    SYMBOL,
    SUBJECT,
    ISSUED_ON,
    YEAR
}

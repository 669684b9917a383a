package vn.dondoc.plan.reading.finding;

/** How much a finding matters. */
public enum Severity {
    /** What the document says cannot be true or cannot be used; a person must decide. */
    ERROR,
    /** Read, but likely not what the author meant. */
    WARNING,
    /** Worth a look; nothing depends on it. */
    INFO
}

package vn.dondoc.report.release;

import java.time.Instant;

/** What happened to a release that is addressed to the sender's unit. */
public record LiaisonEvent(Kind event, Instant at, ReleaseSummary release) {

    /** Recalls and replacements come in the same feed as what was issued. */
    public enum Kind {
        ISSUED,
        RECALLED,
        REPLACED
    }
}

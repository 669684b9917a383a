package vn.dondoc.plan.register;

import java.util.List;
import java.util.UUID;

/**
 * What a clerk must look at in a register.
 *
 * @param from the number concerned, the first of several
 * @param to the last of them
 * @param planIds the plans concerned; none for a gap
 */
public record RegisterFinding(Kind kind, String from, String to, List<UUID> planIds) {

    /** What is wrong. */
    public enum Kind {
        /** Numbers that no document has. */
        GAP,
        /** A number that several documents have, under different symbols. */
        DUPLICATE,
        /** A number that was given before a lower one, by the dates of the documents. */
        ORDER,
        /** A number that is not written as the rules want it: "5" for "05", or no number at all. */
        FORM
    }
}

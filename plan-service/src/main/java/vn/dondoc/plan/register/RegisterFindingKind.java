package vn.dondoc.plan.register;

/** What is wrong in a register. */
public enum RegisterFindingKind {
    /** Numbers that no document has. */
    GAP,
    /** A number that several documents have, under different symbols. */
    DUPLICATE,
    /** A number that was given before a lower one, by the dates of the documents. */
    ORDER,
    /** A number that is not written as the rules want it: "5" for "05", or no number at all. */
    FORM
}

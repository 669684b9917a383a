package vn.dondoc.plan.amendment.comparison;

/** Why a person must say which is which. */
public enum Doubt {
    /** Another one is almost as much alike. */
    TWINS,
    /** The words differ much. */
    DISTANT,
    /** The words of one stand in several now. */
    SPLIT,
    /** The words of several stand in one now. */
    MERGED,
    /** The same words stand several times, and not as often as before. */
    REPEATED
}

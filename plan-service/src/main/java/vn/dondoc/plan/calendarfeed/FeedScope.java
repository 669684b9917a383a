package vn.dondoc.plan.calendarfeed;

/** What a calendar shows. */
public enum FeedScope {
    /** What the account's own unit must still deliver: open parts in which it leads or performs, and reports that it owes. */
    MINE,
    /** All parts and reports of the units in the account's scope: the own unit, or its subtree for those who see that. */
    UNIT
}

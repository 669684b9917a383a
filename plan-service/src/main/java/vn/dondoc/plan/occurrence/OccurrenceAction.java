package vn.dondoc.plan.occurrence;

/** What the sender may do with an event that tasks wait for. */
public enum OccurrenceAction {
    RECORD,
    WITHDRAW
}

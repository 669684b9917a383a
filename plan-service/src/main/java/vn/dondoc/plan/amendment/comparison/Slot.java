package vn.dondoc.plan.amendment.comparison;

/** One place in a merged row of tasks or duties; positions count from 0. */
sealed interface Slot {

    /** In both. */
    record Both(int before, int after) implements Slot {}

    /** In the plan alone. */
    record Gone(int before) implements Slot {}

    /** In the document alone. */
    record Added(int after) implements Slot {}
}

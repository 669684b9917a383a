package vn.dondoc.plan.cascade;

/**
 * How far the parts of units have come, as of today, in the four buckets that officials count by.
 *
 * @param total of parts that are open or of a closed plan
 */
public record PlanFigures(long doneOnTime, long doneLate, long openOnTime, long openLate, long total) {

    static final PlanFigures NONE = new PlanFigures(0, 0, 0, 0, 0);
}

package vn.dondoc.plan.figure;

/**
 * How much work of one unit, plan or month, in parts of units.
 *
 * @param key the unit's code, the plan's id, or the month as {@code 2026-11}; empty for work without a due day and for the row of all
 * @param label the unit's name, the plan as {@code 45/KH-UBND}, or the month as {@code 11/2026}
 * @param openLate not done, and the last day is before today
 * @param cannotDo open, and the unit says that it cannot
 * @param extended whose due day was moved by a decision, done or not
 * @param total the four buckets together
 */
public record FigureRow(
        String key,
        String label,
        long doneOnTime,
        long doneLate,
        long openOnTime,
        long openLate,
        long notStarted,
        long inProgress,
        long cannotDo,
        long extended,
        long total) {}

package vn.dondoc.plan.tasklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the order of a list, outside of which nothing fits.
 *
 * @param unit the only one that it holds; null when it holds several
 */
record ListRange(
        Arm arm, Map<String, Object> values, @Nullable String unit) {

    ListRange(Arm arm, Map<String, Object> values) {
        this(arm, values, null);
    }

    static final ListRange EVERYTHING = new ListRange(Arm.of(""), Map.of());

    private static final String IN_UNIT = "(a.due_key, a.id) > (cast(:after1 as date), cast(:after2 as uuid))";
    private static final String IN_UNIT_WITHOUT_DAY = "a.due_key = date '9999-12-31' and a.id > cast(:after2 as uuid)";

    /** By unit, a cursor stands within one unit: first its rest, then the units behind it. */
    static List<ListRange> behind(TaskFilter filter) {
        if (filter.sort != TaskSort.UNIT || filter.cursor == null || filter.cursor.isEmpty()) {
            return List.of(EVERYTHING);
        }
        var last = filter.sort.values(filter.cursor);
        var inUnit = last.get(1).equals(TaskLine.NEVER) ? IN_UNIT_WITHOUT_DAY : IN_UNIT;
        return List.of(
                new ListRange(Arm.of(inUnit), Map.of(), (String) last.get(0)),
                new ListRange(Arm.of("a.unit_code > :after0"), Map.of()));
    }

    /** The scope as far as this stretch reaches. */
    ListScope within(ListScope scope) {
        return scope.within(unit);
    }

    static ListRange days(LocalDate from, LocalDate to) {
        return new ListRange(Arm.days(from, to), Map.of());
    }
}

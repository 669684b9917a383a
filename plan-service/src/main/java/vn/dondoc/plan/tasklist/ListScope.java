package vn.dondoc.plan.tasklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose parts a list holds, as the indexes know it.
 *
 * @param units the codes of all units of it; null for everything
 * @param offices the offices whose units they are
 */
record ListScope(@Nullable List<String> units, List<String> offices) {

    /** More offices than these are cheaper told from the lines of all. */
    private static final int MOST_OFFICES = 6;

    enum Kind {
        NOTHING,
        UNIT,
        OFFICES,
        ALL
    }

    /** Narrowed to the unit that a filter names, if it is one of these. */
    ListScope within(@Nullable String wanted) {
        if (wanted == null) {
            return this;
        }
        return new ListScope(units == null || units.contains(wanted) ? List.of(wanted) : List.of(), List.of());
    }

    Kind kind() {
        if (units == null) {
            return Kind.ALL;
        }
        return switch (units.size()) {
            case 0 -> Kind.NOTHING;
            case 1 -> Kind.UNIT;
            default -> offices.isEmpty() || offices.size() > MOST_OFFICES ? Kind.ALL : Kind.OFFICES;
        };
    }
}

package vn.dondoc.report.unitcopy;

import java.util.Optional;

/** How a unit can end. */
enum UnitEnd {
    MERGED,
    SPLIT,
    DISSOLVED;

    /** What an event of the directory says of the ends of its units; most say nothing. */
    static Optional<UnitEnd> of(String eventType) {
        return switch (eventType) {
            case "unit.merged" -> Optional.of(MERGED);
            case "unit.split" -> Optional.of(SPLIT);
            case "unit.dissolved" -> Optional.of(DISSOLVED);
            default -> Optional.empty();
        };
    }
}

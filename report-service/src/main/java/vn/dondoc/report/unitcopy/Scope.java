package vn.dondoc.report.unitcopy;

import java.util.List;

/** Whose objects an actor may see: everybody's, or those of these units. */
public record Scope(boolean everything, List<String> units) {

    static final Scope NOTHING = new Scope(false, List.of());
    static final Scope EVERYTHING = new Scope(true, List.of());

    public Scope {
        units = List.copyOf(units);
    }

    public boolean covers(String unitCode) {
        return everything || units.contains(unitCode);
    }

    /** For a query's {@code in (…)}, which may not be empty. */
    public List<String> unitsForQuery() {
        return units.isEmpty() ? List.of("") : units;
    }
}

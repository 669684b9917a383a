package vn.dondoc.directory.unit.event;

/** What may happen to a unit. */
public enum EventKind {
    FOUND("unit.founded"),
    RENAME("unit.renamed"),
    MOVE("unit.moved"),
    RECODE("unit.recoded"),
    MERGE("unit.merged"),
    SPLIT("unit.split"),
    DISSOLVE("unit.dissolved"),
    REVERSAL("unit.reversed");

    private final String change;

    EventKind(String change) {
        this.change = change;
    }

    /** The type of the change that the feed tells of it. */
    public String change() {
        return change;
    }
}

package vn.dondoc.directory.unit.timeline;

/** What may change about a unit. The type does not: a body of another type is another unit. */
public enum Fact {
    NAME,
    SHORT_NAME,
    SYMBOL,
    PARENT
}

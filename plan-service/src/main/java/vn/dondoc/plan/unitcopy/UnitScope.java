package vn.dondoc.plan.unitcopy;

import vn.dondoc.kit.Actor;

/** Which units' tasks an actor may see (design.md §4): decided here once, by role. */
public sealed interface UnitScope {

    /** All units, for those who read everything and change nothing. */
    record Everything() implements UnitScope {}

    /** A unit and all below it as of today. */
    record Subtree(String root) implements UnitScope {}

    record OwnUnit(String unit) implements UnitScope {}

    /** The police liaison sees releases and nothing of the work. */
    record Nothing() implements UnitScope {}

    static UnitScope of(Actor actor) {
        if (actor.isAnyOf("auditor", "service")) {
            return new Everything();
        }
        var unit = actor.unit();
        if (unit == null || actor.is("liaison")) {
            return new Nothing();
        }
        if (actor.isAnyOf("coordinator", "leader", "clerk", "admin")) {
            return new Subtree(unit);
        }
        return actor.isAnyOf("officer", "unit-head") ? new OwnUnit(unit) : new Nothing();
    }
}

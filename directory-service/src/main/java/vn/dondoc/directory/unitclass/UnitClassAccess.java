package vn.dondoc.directory.unitclass;

import java.util.List;
import vn.dondoc.kit.Actor;

/** Everybody reads classes; who keeps the directory changes them. */
final class UnitClassAccess {

    static final String KEEPER = "admin";

    private UnitClassAccess() {}

    static List<UnitClassAction> actions(Actor actor) {
        return actor.is(KEEPER) ? List.of(UnitClassAction.REVISE) : List.of();
    }
}

package vn.dondoc.directory.unit;

import java.util.List;
import vn.dondoc.kit.Actor;

/** The administrator keeps the directory; everybody who is signed in reads it. */
final class UnitAccess {

    private static final List<UnitAction> OF_AN_ENDED_UNIT = List.of(UnitAction.EDIT_ALIASES);

    private UnitAccess() {}

    static List<UnitAction> actions(Actor actor, boolean ended) {
        if (!actor.is("admin")) {
            return List.of();
        }
        return ended ? OF_AN_ENDED_UNIT : List.of(UnitAction.values());
    }
}

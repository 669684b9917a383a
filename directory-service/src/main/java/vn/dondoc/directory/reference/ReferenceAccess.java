package vn.dondoc.directory.reference;

import java.util.List;
import vn.dondoc.kit.Actor;

/** Everyone reads legal references; administrators and coordinators record, relate, decide and merge them. */
final class ReferenceAccess {

    private ReferenceAccess() {}

    static List<ReferenceAction> actions(Actor actor, boolean merged) {
        return actor.isAnyOf("admin", "coordinator") && !merged ? List.of(ReferenceAction.values()) : List.of();
    }
}

package vn.dondoc.directory.unit.recording;

import java.util.List;
import vn.dondoc.directory.unit.event.EventKind;
import vn.dondoc.directory.unit.recording.EventResponse.EventAction;
import vn.dondoc.kit.Actor;

/** The administrator keeps the directory; everybody reads it. */
final class EventAccess {

    private EventAccess() {}

    static List<EventAction> actions(Actor actor, EventResponse event) {
        var open = event.reversedBy() == null && event.kind() != EventKind.REVERSAL;
        return actor.is("admin") && open ? List.of(EventAction.REVERSE) : List.of();
    }
}

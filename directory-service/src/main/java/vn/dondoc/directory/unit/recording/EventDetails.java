package vn.dondoc.directory.unit.recording;

import java.util.List;
import vn.dondoc.directory.unit.event.Effect;

/** A recorded event with all that it did. */
public record EventDetails(EventResponse event, List<Effect> effects) {}

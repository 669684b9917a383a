package vn.dondoc.directory.unit.event;

import java.util.List;

/** A recorded event with all that it did. */
public record EventDetails(EventResponse event, List<Effect> effects) {}

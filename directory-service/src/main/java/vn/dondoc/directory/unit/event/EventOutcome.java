package vn.dondoc.directory.unit.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What one event of a batch does.
 *
 * @param index its place in the batch, from 0
 * @param id of the recorded event; in a preview it names nothing
 */
public record EventOutcome(int index, UUID id, EventKind kind, LocalDate effectiveOn, List<Effect> effects) {}

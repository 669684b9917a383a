package vn.dondoc.directory.unit.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Events that are recorded together, in this order, or not at all.
 *
 * @param dryRun true answers what they would do and changes nothing
 */
public record BatchRequest(
        @NotNull @Size(min = 1, max = 1_000) List<@Valid @NotNull NewEvent> events, boolean dryRun) {}

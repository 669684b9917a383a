package vn.dondoc.report.release;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.unitcopy.UnitRef;

/** One status that the recipient gave; all are kept, the last one counts. */
public record Receipt(UUID id, String status, @Nullable String note, UnitRef unit, Instant at) {}

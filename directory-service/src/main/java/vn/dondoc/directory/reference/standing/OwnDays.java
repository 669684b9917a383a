package vn.dondoc.directory.reference.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document's own days: of issue, the first and the last in force. */
public record OwnDays(
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {}

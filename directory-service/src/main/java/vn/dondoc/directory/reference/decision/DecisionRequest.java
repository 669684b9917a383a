package vn.dondoc.directory.reference.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which value is right.
 *
 * @param value a date as ISO, 2015-06-22
 * @param source what says so: the original, the gazette, a letter
 */
record DecisionRequest(
        @NotNull DecisionField field,
        @NotBlank @Size(max = 2000) String value,
        @NotBlank @Size(max = 1000) String source,
        @Nullable @Size(max = 2000) String note) {}

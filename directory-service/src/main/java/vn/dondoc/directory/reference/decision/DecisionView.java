package vn.dondoc.directory.reference.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of several values a person found to be right.
 *
 * @param value a date as ISO, 2015-06-22
 * @param before what the record had until then
 * @param source what says so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionView(
        UUID id,
        DecisionField field,
        String value,
        @Nullable String before,
        String source,
        @Nullable String note,
        Instant decidedAt,
        String decidedBy) {}

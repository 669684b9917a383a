package vn.dondoc.plan.amendment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A revision as a line of a plan's list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionRow(
        UUID id,
        @Nullable UUID importId,
        RevisionStatus status,
        @Nullable String reason,
        Instant createdAt,
        String createdBy,
        @Nullable Instant settledAt) {}

package vn.dondoc.plan.amendment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The feed's picture of a revision; what became of the plan stands in the plan's own event.
 *
 * @param decisions by the change: its kind, the plan's task or duty, the place in the document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RevisionEvent(
        UUID id,
        UUID planId,
        @Nullable UUID importId,
        RevisionStatus status,
        @Nullable String reason,
        Map<String, ChangeDecision> decisions) {}

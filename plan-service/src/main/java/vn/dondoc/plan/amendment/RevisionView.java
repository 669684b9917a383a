package vn.dondoc.plan.amendment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A corrected document beside its plan.
 *
 * @param importId the document as it was read: text, findings, corrections; absent when it was written here
 * @param reason given when it was applied; absent for a draft's, where none is needed
 * @param orderedBy the document or person that ordered the amendment
 * @param decidedOn the day of that order
 * @param changes empty when the document says the same
 * @param version for {@code If-Match}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionView(
        UUID id,
        UUID planId,
        @Nullable UUID importId,
        RevisionStatus status,
        @Nullable String reason,
        @Nullable String orderedBy,
        @Nullable LocalDate decidedOn,
        Instant createdAt,
        String createdBy,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        List<ChangeView> changes,
        List<RevisionFinding> findings,
        List<RevisionAction> allowedActions,
        int version) {}

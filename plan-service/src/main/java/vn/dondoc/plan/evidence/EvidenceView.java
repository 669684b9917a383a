package vn.dondoc.plan.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that proves a unit's part; its bytes are at {@code …/evidence/{id}/content} until it is withdrawn.
 *
 * @param unitCode the unit that added it
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal; kept when they are gone
 * @param version for {@code If-Match}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
        UUID id,
        UUID taskId,
        UUID assignmentId,
        String unitCode,
        String name,
        String mediaType,
        long size,
        String sha256,
        Instant addedAt,
        String addedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawalReason,
        List<EvidenceAction> allowedActions,
        int version) {}

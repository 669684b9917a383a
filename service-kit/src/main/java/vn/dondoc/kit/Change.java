package vn.dondoc.kit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One business event as the feed shows it.
 *
 * @param type what happened, {@code plan.issued}
 * @param actor login name of who did it, or the service's name
 * @param unit code of the unit that the subject belongs to, where it has one
 * @param subjectSeq place in the subject's own history, from 1
 * @param hash SHA-256 over this row and the subject's previous hash, hex
 */
public record Change(
        UUID id,
        Instant at,
        String type,
        String subjectType,
        UUID subjectId,
        int subjectSeq,
        String actor,
        @Nullable String actorUnit,
        @Nullable String unit,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        String hash) {}

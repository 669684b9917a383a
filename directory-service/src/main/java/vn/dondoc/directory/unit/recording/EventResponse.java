package vn.dondoc.directory.unit.recording;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.event.EventKind;
import vn.dondoc.directory.unit.event.PartyRole;

/**
 * A recorded event.
 *
 * @param orderedBy the ordering document in words, absent where only the fact is known
 * @param reverses of a reversal: the event that it takes back
 * @param reversedBy the reversal that took this event back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventResponse(
        UUID id,
        EventKind kind,
        LocalDate effectiveOn,
        @Nullable String orderedBy,
        @Nullable UUID referenceId,
        @Nullable String note,
        Instant recordedAt,
        String recordedBy,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        List<Party> parties,
        List<EventAction> allowedActions) {

    /** A unit's part, with the name that it had on the event's day or nearest to it. */
    public record Party(PartyRole role, UUID id, String code, String name) {}

    /** What the sender may do with an event. */
    public enum EventAction {
        REVERSE
    }

    EventResponse allowing(List<EventAction> actions) {
        return new EventResponse(
                id,
                kind,
                effectiveOn,
                orderedBy,
                referenceId,
                note,
                recordedAt,
                recordedBy,
                reverses,
                reversedBy,
                parties,
                actions);
    }
}

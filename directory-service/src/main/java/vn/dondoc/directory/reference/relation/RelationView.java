package vn.dondoc.directory.reference.relation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.reference.LegalReferenceResponse;

/**
 * How this document stands to another.
 *
 * @param direction OUT: this document acts on the other; IN: the other acts on this one
 * @param from since when; absent: since the acting document is in force
 * @param candidates records that bear the number of a target that could not be linked without a guess
 * @param withdrawal present when it was found to be mistaken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RelationView(
        UUID id,
        Direction direction,
        RelationKind kind,
        RelatedDocument other,
        @Nullable LocalDate from,
        @Nullable String note,
        List<RelatedDocument> candidates,
        @Nullable Withdrawal withdrawal) {

    /** Seen from the document that is shown. */
    public enum Direction {
        OUT,
        IN
    }

    /**
     * The document at the other end.
     *
     * @param id absent while it is not recorded
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RelatedDocument(
            @Nullable UUID id,
            @Nullable String type,
            String number,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable String title) {

        /** A record, as the end of a relation. */
        public static RelatedDocument of(LegalReferenceResponse record) {
            return new RelatedDocument(
                    record.id(), record.type(), record.number(), record.issuer(), record.issuedOn(), record.subject());
        }
    }

    /** Who took a relation back, and why. */
    public record Withdrawal(Instant at, String by, String reason) {}
}

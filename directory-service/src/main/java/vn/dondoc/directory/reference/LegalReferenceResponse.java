package vn.dondoc.directory.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One legal document and what is recorded of it.
 *
 * @param relations from this document to others, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalReferenceResponse(
        UUID id,
        String type,
        String number,
        String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String subject,
        @Nullable String note,
        List<Relation> relations) {

    /** How this document stands to another. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Relation(
            RelationKind kind,
            UUID referenceId,
            String number,
            @Nullable String note) {}
}

package vn.dondoc.directory.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.text.Span;

/**
 * One mention of a legal document in one text.
 *
 * @param referenceId the record that it means, absent while none or several may be meant
 * @param verbatim its words, line ends and damage and all
 * @param span where they stand in the text's NFC form, in UTF-16 units
 * @param page from 1, absent when the text came without pages
 * @param parent ordinal of the mention whose title holds this one
 * @param ordinal its place among the document's mentions, from 0
 * @param differences what it says otherwise than the record does today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObservationView(
        UUID id,
        CitingPlace document,
        @Nullable UUID referenceId,
        String verbatim,
        String type,
        String number,
        @Nullable LocalDate date,
        @Nullable String dateText,
        @Nullable String issuer,
        @Nullable String title,
        Span span,
        @Nullable Integer page,
        int ordinal,
        @Nullable Integer parent,
        List<ObservedDifference> differences,
        Instant recordedAt) {

    /** The document that holds the mention. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CitingPlace(
            UUID id,
            String kind,
            String title,
            String link,
            @Nullable LocalDate issuedOn) {}
}

package vn.dondoc.directory.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.grammar.Citation;
import vn.dondoc.directory.citation.text.Finding;
import vn.dondoc.directory.citation.text.Span;

/**
 * One mention of a document; {@link Citation} says what its fields hold.
 *
 * @param type the type's code, {@code CT}
 * @param parent index of the citation whose title holds this one
 * @param shortFor index of the earlier full mention that a short one stands for
 * @param referenceId the recorded document, when exactly one can be meant; only after citations:resolve
 * @param differences what the citation says otherwise than the record
 * @param recommended the citation as the record has it, when it differs
 */
record CitationResponse(
        String type,
        String number,
        @Nullable LocalDate date,
        @Nullable String dateText,
        @Nullable String issuer,
        @Nullable String title,
        Span span,
        @Nullable Integer parent,
        @Nullable Integer shortFor,
        List<Finding> findings,
        @Nullable UUID referenceId,
        List<Difference> differences,
        @Nullable String recommended) {

    static CitationResponse of(Citation citation) {
        return of(citation, null, List.of(), null);
    }

    static CitationResponse of(
            Citation citation, @Nullable UUID referenceId, List<Difference> differences, @Nullable String recommended) {
        return new CitationResponse(
                citation.type().code(),
                citation.number(),
                citation.date(),
                citation.dateText(),
                citation.issuer(),
                citation.title(),
                citation.span(),
                citation.parent(),
                citation.shortFor(),
                citation.findings(),
                referenceId,
                differences,
                recommended);
    }
}

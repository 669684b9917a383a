package vn.dondoc.directory.matching;

import java.util.List;
import java.util.UUID;
import vn.dondoc.directory.citation.format.CitationFormat;
import vn.dondoc.directory.citation.format.CitedDocument;
import vn.dondoc.directory.reference.LegalReferenceResponse;

/**
 * How to cite each document asked for, in the order of the request.
 *
 * @param unknown ids that no record has, in the order of the request
 */
record FormatResponse(List<Formatted> citations, List<UUID> unknown) {

    /**
     * @param full for the first citation of a text: type, number, date, issuer, subject
     * @param brief for the later ones: type and number
     */
    record Formatted(UUID id, String full, String brief) {

        static Formatted of(LegalReferenceResponse reference) {
            var cited = CitedDocument.of(
                    reference.type(),
                    reference.number(),
                    reference.issuedOn(),
                    reference.issuer(),
                    reference.subject());
            return new Formatted(reference.id(), CitationFormat.full(cited), CitationFormat.brief(cited));
        }
    }
}

package vn.dondoc.directory.reference;

import vn.dondoc.directory.citation.format.CitationFormat;
import vn.dondoc.directory.citation.format.CitedDocument;

/**
 * How an official text cites a document.
 *
 * @param full the first time: type, number, date, issuer, subject
 * @param brief later: type and number
 */
public record CitationForms(String full, String brief) {

    static CitationForms of(LegalReferenceResponse row) {
        var cited = CitedDocument.of(row.type(), row.number(), row.issuedOn(), row.issuer(), row.subject());
        return new CitationForms(CitationFormat.full(cited), CitationFormat.brief(cited));
    }
}

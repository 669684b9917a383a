package vn.dondoc.directory.matching;

import java.util.List;
import java.util.Optional;
import vn.dondoc.directory.citation.grammar.Citation;
import vn.dondoc.directory.reference.LegalReferenceResponse;

/**
 * Decides which recorded document a citation means. A number alone is not unique (every province has a 45/KH-UBND each
 * year): type and year must agree, and where two remain it is nobody's guess.
 */
public final class ReferenceMatch {

    private ReferenceMatch() {}

    /** The record that a citation means, among those that bear its number; empty when none or several may be meant. */
    public static Optional<LegalReferenceResponse> of(Citation cited, List<LegalReferenceResponse> sameNumber) {
        List<LegalReferenceResponse> possible = sameNumber.stream()
                .filter(reference -> reference.type().equals(cited.type().code()))
                .filter(reference -> sameYear(cited, reference))
                .toList();
        return possible.size() == 1
                ? Optional.of(possible.getFirst())
                : only(possible.stream()
                        .filter(reference ->
                                cited.date() != null && cited.date().equals(reference.issuedOn()))
                        .toList());
    }

    private static boolean sameYear(Citation cited, LegalReferenceResponse reference) {
        return cited.date() == null
                || reference.issuedOn() == null
                || cited.date().getYear() == reference.issuedOn().getYear();
    }

    private static Optional<LegalReferenceResponse> only(List<LegalReferenceResponse> references) {
        return references.size() == 1 ? Optional.of(references.getFirst()) : Optional.empty();
    }
}

package vn.dondoc.directory.matching;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.dondoc.directory.citation.format.CitationFormat;
import vn.dondoc.directory.citation.format.CitedDocument;
import vn.dondoc.directory.citation.grammar.Citation;
import vn.dondoc.directory.citation.grammar.CitationParser;
import vn.dondoc.directory.citation.number.DocumentType;
import vn.dondoc.directory.matching.FormatResponse.Formatted;
import vn.dondoc.directory.reference.LegalReferenceResponse;
import vn.dondoc.directory.reference.LegalReferenceService;
import vn.dondoc.kit.RuleViolation;

/** Finds citations and looks them up. No transaction is open while a text is parsed. */
@ApplicationScoped
class CitationService {

    private static final int LONGEST_TEXT = 1_000_000;

    private final LegalReferenceService references;
    private final ReferenceCandidates candidates;

    CitationService(LegalReferenceService references, ReferenceCandidates candidates) {
        this.references = references;
        this.candidates = candidates;
    }

    CitationsResponse parse(String text) {
        return read(text, citations -> CitationResponse::of);
    }

    CitationsResponse resolve(String text) {
        return read(text, citations -> {
            var recorded =
                    candidates.of(citations.stream().map(Citation::number).toList());
            return citation -> resolved(citation, recorded.getOrDefault(citation.number(), List.of()));
        });
    }

    FormatResponse format(List<FormatRequest.Reference> asked) {
        var ids = asked.stream().map(FormatRequest.Reference::id).distinct().toList();
        Map<UUID, LegalReferenceResponse> found =
                references.withIds(ids).stream().collect(toMap(LegalReferenceResponse::id, Function.identity()));
        return new FormatResponse(
                ids.stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(Formatted::of)
                        .toList(),
                ids.stream().filter(id -> !found.containsKey(id)).toList());
    }

    private static CitationsResponse read(
            String text, Function<List<Citation>, Function<Citation, CitationResponse>> answering) {
        if (text.length() > LONGEST_TEXT) {
            throw RuleViolation.withStatus(413, "citation.too-long");
        }
        var parsed = CitationParser.parse(text);
        var answer = answering.apply(parsed.citations());
        return new CitationsResponse(
                parsed.text(), parsed.citations().stream().map(answer).toList());
    }

    private static CitationResponse resolved(Citation citation, List<LegalReferenceResponse> sameNumber) {
        return ReferenceMatch.of(citation, sameNumber)
                .map(reference -> compared(citation, reference))
                .orElseGet(() -> CitationResponse.of(citation));
    }

    private static CitationResponse compared(Citation citation, LegalReferenceResponse reference) {
        var recorded = recorded(citation.type(), reference);
        var differences = CitationDifferences.between(citation, recorded);
        var recommended = differences.isEmpty() ? null : CitationFormat.full(recorded);
        return CitationResponse.of(citation, reference.id(), differences, recommended);
    }

    private static CitedDocument recorded(DocumentType type, LegalReferenceResponse reference) {
        return new CitedDocument(
                type, reference.number(), reference.issuedOn(), reference.issuer(), reference.subject());
    }
}

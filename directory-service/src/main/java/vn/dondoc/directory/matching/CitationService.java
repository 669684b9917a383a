package vn.dondoc.directory.matching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static vn.dondoc.directory.citation.number.DocumentNumber.withoutZeros;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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
    private static final int NUMBERS_AT_ONCE = 1_000;

    private final LegalReferenceService references;

    CitationService(LegalReferenceService references) {
        this.references = references;
    }

    CitationsResponse parse(String text) {
        return read(text, citations -> CitationResponse::of);
    }

    CitationsResponse resolve(String text) {
        return read(text, citations -> {
            var recorded = recorded(citations);
            return citation -> resolved(citation, recorded.getOrDefault(withoutZeros(citation.number()), List.of()));
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

    private Map<String, List<LegalReferenceResponse>> recorded(List<Citation> citations) {
        var numbers = citations.stream()
                .flatMap(citation -> spellings(citation.number()))
                .distinct()
                .toList();
        var found = new ArrayList<LegalReferenceResponse>();
        for (int from = 0; from < numbers.size(); from += NUMBERS_AT_ONCE) {
            int to = Math.min(from + NUMBERS_AT_ONCE, numbers.size());
            found.addAll(references.withNumbers(numbers.subList(from, to)));
        }
        return found.stream().collect(groupingBy(reference -> withoutZeros(reference.number())));
    }

    /** As written, without leading zeros, and with the one that Decree 30/2020 asks for under 10. */
    private static Stream<String> spellings(String number) {
        String bare = withoutZeros(number);
        return Stream.of(number, bare, "0" + bare);
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

package vn.dondoc.directory.observation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.StoredRow;
import vn.dondoc.directory.citation.format.CitedDocument;
import vn.dondoc.directory.citation.grammar.Citation;
import vn.dondoc.directory.citation.number.DocumentType;
import vn.dondoc.directory.citation.text.Span;
import vn.dondoc.directory.matching.CitationDifferences;
import vn.dondoc.directory.matching.Difference;
import vn.dondoc.directory.observation.ObservationView.CitingPlace;
import vn.dondoc.directory.reference.LegalReferenceResponse;
import vn.dondoc.directory.reference.decision.DecisionView;

/**
 * Compares mentions with their records as they are now.
 *
 * @param decisions newest first
 */
record Comparison(Map<UUID, LegalReferenceResponse> records, Map<UUID, List<DecisionView>> decisions) {

    ObservationView view(StoredRow row) {
        var mention = citation(row);
        var linked = row.optionalId("reference_id");
        var reference = linked == null ? null : records.get(linked);
        return new ObservationView(
                row.id("id"),
                place(row),
                reference == null ? null : reference.id(),
                row.text("verbatim"),
                row.text("type"),
                mention.number(),
                mention.date(),
                mention.dateText(),
                mention.issuer(),
                mention.title(),
                mention.span(),
                row.optionalNumber("page"),
                row.number("ordinal"),
                mention.parent(),
                reference == null ? List.of() : differences(mention, reference),
                row.instant("recorded_at"));
    }

    private List<ObservedDifference> differences(Citation cited, LegalReferenceResponse reference) {
        var recorded = new CitedDocument(
                cited.type(), reference.number(), reference.issuedOn(), reference.issuer(), reference.subject());
        return CitationDifferences.between(cited, recorded).stream()
                .map(difference -> observed(difference, reference.id()))
                .toList();
    }

    private ObservedDifference observed(Difference difference, UUID reference) {
        return new ObservedDifference(
                difference.field(),
                difference.cited(),
                difference.recorded(),
                difference.grade(),
                decision(reference, difference.field()));
    }

    private @Nullable DecisionView decision(UUID reference, String field) {
        return decisions.getOrDefault(reference, List.of()).stream()
                .filter(decision -> decision.field().name().equalsIgnoreCase(field))
                .findFirst()
                .orElse(null);
    }

    private static Citation citation(StoredRow row) {
        return new Citation(
                DocumentType.ofCode(row.text("type")).orElseThrow(),
                row.text("number"),
                row.day("issued_on"),
                row.text("date_text"),
                row.text("issuer"),
                row.text("title"),
                new Span(row.number("span_start"), row.number("span_end")),
                row.optionalNumber("parent"),
                null,
                List.of());
    }

    private static CitingPlace place(StoredRow row) {
        return new CitingPlace(
                row.id("document_id"),
                row.text("document_kind"),
                row.text("document_title"),
                row.text("document_link"),
                row.day("document_issued_on"));
    }
}

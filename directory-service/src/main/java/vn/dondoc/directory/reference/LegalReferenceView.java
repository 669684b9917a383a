package vn.dondoc.directory.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.reference.decision.DecisionView;
import vn.dondoc.directory.reference.relation.RelationView;
import vn.dondoc.directory.reference.standing.Standing;
import vn.dondoc.directory.reference.standing.StandingPeriod;

/**
 * All that is recorded of one legal document; also what the feed tells of it.
 *
 * @param number with its symbol, {@code 07/CT-BCA-V28}
 * @param symbol the part after the number, {@code CT-BCA-V28}
 * @param standing on the day that was asked for
 * @param standings the whole time line, oldest first, so that a reader can tell the standing on any day
 * @param relations from and to it, withdrawn ones too, oldest first
 * @param decisions newest first
 * @param citation as an official text would cite it
 * @param mergedInto the record that took this one's place; then nothing may be done with it
 * @param version for {@code If-Match}; also sent as ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalReferenceView(
        UUID id,
        String type,
        String number,
        String symbol,
        String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String subject,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable String sourceLink,
        @Nullable String note,
        List<Alias> aliases,
        Standing standing,
        List<StandingPeriod> standings,
        List<RelationView> relations,
        List<DecisionView> decisions,
        CitationForms citation,
        @Nullable UUID mergedInto,
        List<ReferenceAction> allowedActions,
        int version) {

    /** What stands beside the row that lists show. */
    record Beside(
            @Nullable String sourceLink,
            List<Alias> aliases,
            Standing standing,
            List<StandingPeriod> standings,
            List<RelationView> relations,
            List<DecisionView> decisions,
            @Nullable UUID mergedInto,
            List<ReferenceAction> allowedActions,
            int version) {}

    static LegalReferenceView of(LegalReferenceResponse row, Beside more) {
        return new LegalReferenceView(
                row.id(),
                row.type(),
                row.number(),
                row.symbol(),
                row.issuer(),
                row.issuedOn(),
                row.subject(),
                row.effectiveFrom(),
                row.effectiveTo(),
                more.sourceLink(),
                row.note(),
                more.aliases(),
                more.standing(),
                more.standings(),
                more.relations(),
                more.decisions(),
                CitationForms.of(row),
                more.mergedInto(),
                more.allowedActions(),
                more.version());
    }
}

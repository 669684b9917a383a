package vn.dondoc.directory.reference;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.reference.decision.DecisionReading;
import vn.dondoc.directory.reference.standing.StandingReasons;
import vn.dondoc.directory.reference.standing.StandingRules;
import vn.dondoc.kit.Actor;

/** Puts together all that is known of a document, for a person in their language or for the feed. */
@ApplicationScoped
class ReferenceViews {

    private static final Actor FEED = new Actor("directory-service", java.util.Set.of(), null);
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final LegalReferenceRepository references;
    private final RelationReading relations;
    private final DecisionReading decisions;
    private final StandingStore standings;
    private final CurrentVertxRequest request;
    private final Clock clock;

    ReferenceViews(
            LegalReferenceRepository references,
            RelationReading relations,
            DecisionReading decisions,
            StandingStore standings,
            CurrentVertxRequest request,
            Clock clock) {
        this.references = references;
        this.relations = relations;
        this.decisions = decisions;
        this.standings = standings;
        this.request = request;
        this.clock = clock;
    }

    LegalReferenceView shown(LegalReference reference, @Nullable LocalDate asOf, Actor actor) {
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        return view(reference, new StandingReasons(day, language()), actor);
    }

    /** As the feed tells it: today's standing, nobody's actions. */
    LegalReferenceView told(LegalReference reference) {
        return view(reference, new StandingReasons(LocalDate.now(clock), VIETNAMESE), FEED);
    }

    private LegalReferenceView view(LegalReference reference, StandingReasons reasons, Actor actor) {
        var id = reference.id();
        var acts = standings.actsOn(id);
        return LegalReferenceView.of(
                reference.row(),
                new LegalReferenceView.Beside(
                        reference.sourceLink(),
                        references.aliasesOf(id),
                        reasons.of(reference.days(), acts, standings.chainOf(id)),
                        StandingRules.timeline(reference.days(), acts),
                        relations.of(id),
                        decisions.of(List.of(id)).getOrDefault(id, List.of()),
                        reference.mergedInto(),
                        ReferenceAccess.actions(actor, reference.mergedInto() != null),
                        reference.version()));
    }

    private Locale language() {
        var exchange = request.getCurrent();
        var asked = exchange == null ? null : exchange.request().getHeader("Accept-Language");
        boolean english =
                asked != null && asked.strip().toLowerCase(Locale.ROOT).startsWith("en");
        return english ? Locale.ENGLISH : VIETNAMESE;
    }
}

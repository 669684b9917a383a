package vn.dondoc.directory.reference.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.reference.LegalReferenceService;
import vn.dondoc.directory.reference.LegalReferenceView;
import vn.dondoc.directory.reference.ReferenceChanges;
import vn.dondoc.kit.Actor;

/** Keeps what a person found to be right. */
@ApplicationScoped
class DecisionService {

    private static final String INSERT = """
            insert into legal_decision
                (id, reference_id, field, value, before, source, note, decided_at, decided_by)
            values (:id, :reference, :field, :value, cast(:before as text), :source, cast(:note as text), :at, :by)""";

    private final EntityManager database;
    private final LegalReferenceService references;
    private final ReferenceChanges changes;
    private final Clock clock;

    DecisionService(EntityManager database, LegalReferenceService references, ReferenceChanges changes, Clock clock) {
        this.database = database;
        this.references = references;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws vn.dondoc.kit.RuleViolation 404; 400 {@code decision.no-day}; 409 {@code reference.merged}, {@code constraint.legal_reference_key} */
    @Transactional
    LegalReferenceView decide(Actor actor, UUID reference, DecisionRequest request) {
        changes.lock();
        var value = Normalizer.normalize(request.value().strip(), Normalizer.Form.NFC);
        var before = changes.take(reference, request.field(), value);
        insert(actor, reference, request, value, before);
        changes.decided(actor, reference);
        return references.get(actor, reference, null);
    }

    private void insert(Actor actor, UUID reference, DecisionRequest request, String value, @Nullable String before) {
        database.createNativeQuery(INSERT)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("reference", reference)
                .setParameter("field", request.field().name())
                .setParameter("value", value)
                .setParameter("before", before)
                .setParameter("source", request.source().strip())
                .setParameter("note", request.note())
                .setParameter("at", clock.instant())
                .setParameter("by", actor.name())
                .executeUpdate();
    }
}

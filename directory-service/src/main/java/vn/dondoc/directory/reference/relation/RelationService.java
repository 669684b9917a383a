package vn.dondoc.directory.reference.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.grammar.Wording;
import vn.dondoc.directory.reference.CheckedNumber;
import vn.dondoc.directory.reference.LegalReferenceResponse;
import vn.dondoc.directory.reference.LegalReferenceService;
import vn.dondoc.directory.reference.LegalReferenceView;
import vn.dondoc.directory.reference.ReferenceChanges;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;

/** Adds and withdraws relations. */
@ApplicationScoped
public class RelationService {

    private final RelationRepository relations;
    private final LegalReferenceService references;
    private final ReferenceChanges changes;
    private final Clock clock;

    RelationService(
            RelationRepository relations, LegalReferenceService references, ReferenceChanges changes, Clock clock) {
        this.relations = relations;
        this.references = references;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Records what a document does to another.
     *
     * @throws RuleViolation 404; 400 {@code relation.no-target}, {@code relation.no-day}, {@code reference.number-…}; 409
     *     {@code relation.with-itself}, {@code relation.target-is-later}, {@code relation.comes-back},
     *     {@code constraint.legal_relation_once}
     */
    @Transactional
    public LegalReferenceView add(Actor actor, UUID from, RelationRequest request) {
        changes.lock();
        var source = changes.live(from);
        var target = target(request);
        if (target == null) {
            RelationRules.checkDay(request.kind(), source, request.from());
        } else {
            RelationRules.check(request.kind(), source, target, request.from());
            refuseCycle(request.kind(), source, target);
        }
        var relation = relation(source, target, request);
        relations.insert(relation, clock.instant(), actor.name());
        changes.related(actor, "related", from, relation.to());
        return references.get(actor, from, null);
    }

    /**
     * Takes a relation back; either end may be named.
     *
     * @throws RuleViolation 404, also when it was withdrawn before
     */
    @Transactional
    LegalReferenceView withdraw(Actor actor, UUID document, UUID id, String reason) {
        changes.lock();
        var relation = relations.find(document, id).orElseThrow(RuleViolation::notFound);
        relations.withdraw(id, clock.instant(), actor.name(), reason.strip());
        changes.related(actor, "unrelated", relation.from(), relation.to());
        return references.get(actor, document, null);
    }

    void refuseCycle(RelationKind kind, LegalReferenceResponse source, LegalReferenceResponse target) {
        if (kind.family() != null && relations.reaches(target.id(), source.id(), kind.family())) {
            throw new RuleViolation("relation.comes-back", source.number(), target.number());
        }
    }

    private @Nullable LegalReferenceResponse target(RelationRequest request) {
        boolean byNumber =
                request.targetNumber() != null && !request.targetNumber().isBlank();
        if (byNumber == (request.targetId() != null)) {
            throw RuleViolation.invalid("relation.no-target");
        }
        return request.targetId() != null
                ? changes.live(request.targetId())
                : only(request.targetNumber(), request.targetIssuer());
    }

    /** The one record that can be meant; null when there is none yet, or nobody could say which. */
    private @Nullable LegalReferenceResponse only(@Nullable String written, @Nullable String issuer) {
        var number = CheckedNumber.of(java.util.Objects.requireNonNull(written));
        var possible = references.withNumbers(List.of(number)).getOrDefault(number, List.of()).stream()
                .filter(record -> issuedBy(record, issuer))
                .toList();
        return possible.size() == 1 ? possible.getFirst() : null;
    }

    static boolean issuedBy(LegalReferenceResponse record, @Nullable String issuer) {
        return issuer == null
                || issuer.isBlank()
                || Wording.compare(record.issuer(), issuer.strip()) != Wording.Likeness.OTHER;
    }

    private static LiveRelation relation(
            LegalReferenceResponse source, @Nullable LegalReferenceResponse target, RelationRequest request) {
        boolean linked = target != null;
        return new LiveRelation(
                com.github.f4b6a3.uuid.UuidCreator.getTimeOrderedEpoch(),
                source.id(),
                target == null ? null : target.id(),
                linked || request.targetNumber() == null ? null : CheckedNumber.of(request.targetNumber()),
                linked ? null : request.targetIssuer(),
                request.kind(),
                request.from(),
                request.note());
    }
}

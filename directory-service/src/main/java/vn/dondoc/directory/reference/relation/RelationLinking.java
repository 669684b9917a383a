package vn.dondoc.directory.reference.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.dondoc.directory.reference.LegalReferenceResponse;
import vn.dondoc.directory.reference.LegalReferenceService;
import vn.dondoc.directory.reference.ReferenceChanges;
import vn.dondoc.directory.reference.ReferenceRecorded;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;

/** Keeps relations true when records come, change and merge. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RelationLinking {

    private final RelationRepository relations;
    private final LegalReferenceService references;
    private final ReferenceChanges changes;
    private final Clock clock;

    RelationLinking(
            RelationRepository relations, LegalReferenceService references, ReferenceChanges changes, Clock clock) {
        this.relations = relations;
        this.references = references;
        this.changes = changes;
        this.clock = clock;
    }

    /** Links the relations that awaited this number, and refuses days that contradict the relations it has. */
    void follow(@Observes ReferenceRecorded recorded) {
        relations.touching(recorded.id()).forEach(this::check);
        relations.awaiting(recorded.numbers()).forEach(relation -> link(recorded.actor(), relation));
    }

    /**
     * Moves the relations of one record to the one that takes its place; what that one has already, and what would lead
     * to itself, is withdrawn with that reason.
     *
     * @throws RuleViolation 409 {@code relation.comes-back}, {@code relation.target-is-later}
     */
    public void move(Actor actor, UUID from, UUID to, String reason) {
        relations.twins(to, from).forEach(twin -> withdraw(actor, twin, reason));
        var moved = relations.touching(from);
        relations.move(from, to);
        relations.touching(to).forEach(this::check);
        moved.forEach(relation -> retell(actor, relation, from, to));
    }

    private void withdraw(Actor actor, LiveRelation twin, String reason) {
        relations.withdraw(twin.id(), clock.instant(), actor.name(), reason);
        changes.related(actor, "unrelated", twin.from(), twin.to());
    }

    /** The other end learns who acts on it now. */
    private void retell(Actor actor, LiveRelation relation, UUID from, UUID to) {
        boolean acts = relation.from().equals(from);
        changes.related(actor, "related", acts ? to : relation.from(), acts ? relation.to() : to);
    }

    private void check(LiveRelation relation) {
        if (relation.to() == null) {
            return;
        }
        var source = changes.live(relation.from());
        var target = changes.live(relation.to());
        if (RelationRules.targetIsLater(relation.kind(), source, target)) {
            throw new RuleViolation("relation.target-is-later", source.number(), target.number());
        }
        if (relation.kind().family() != null && comesBack(relation)) {
            throw new RuleViolation("relation.comes-back", source.number(), target.number());
        }
    }

    private boolean comesBack(LiveRelation relation) {
        var to = java.util.Objects.requireNonNull(relation.to());
        var family = java.util.Objects.requireNonNull(relation.kind().family());
        return relations.reaches(to, relation.from(), family);
    }

    private void link(Actor actor, LiveRelation relation) {
        var number = java.util.Objects.requireNonNull(relation.toNumber());
        var possible = references.withNumbers(List.of(number)).getOrDefault(number, List.of()).stream()
                .filter(record -> RelationService.issuedBy(record, relation.toIssuer()))
                .toList();
        if (possible.size() == 1 && fits(relation, possible.getFirst())) {
            relations.link(relation.id(), possible.getFirst().id());
            changes.related(
                    actor, "related", relation.from(), possible.getFirst().id());
        }
    }

    /** What contradicts stays unlinked; the page shows the record as a candidate. */
    private boolean fits(LiveRelation relation, LegalReferenceResponse target) {
        var source = changes.live(relation.from());
        var family = relation.kind().family();
        return !source.id().equals(target.id())
                && !RelationRules.targetIsLater(relation.kind(), source, target)
                && (family == null || !relations.reaches(target.id(), source.id(), family))
                && !relations.exists(source.id(), target.id(), relation.kind());
    }
}

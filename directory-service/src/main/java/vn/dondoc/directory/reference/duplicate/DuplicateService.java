package vn.dondoc.directory.reference.duplicate;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.reference.LegalReferenceResponse;
import vn.dondoc.directory.reference.LegalReferenceService;
import vn.dondoc.directory.reference.LegalReferenceView;
import vn.dondoc.directory.reference.ReferenceChanges;
import vn.dondoc.directory.reference.relation.RelationLinking;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;

/** Finds records that may be one document, and merges those that a person says are. */
@ApplicationScoped
class DuplicateService {

    private final DuplicateQuery query;
    private final LegalReferenceService references;
    private final ReferenceChanges changes;
    private final RelationLinking relations;

    DuplicateService(
            DuplicateQuery query,
            LegalReferenceService references,
            ReferenceChanges changes,
            RelationLinking relations) {
        this.query = query;
        this.references = references;
        this.changes = changes;
        this.relations = relations;
    }

    @Transactional
    List<DuplicatePair> list(int size) {
        var candidates = query.candidates();
        var ids = candidates.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .distinct()
                .toList();
        var records = ids.isEmpty() ? Map.<UUID, LegalReferenceResponse>of() : byId(ids);
        return candidates.stream()
                .map(pair -> judge(pair, records))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(DuplicatePair::score).reversed())
                .limit(size)
                .toList();
    }

    /**
     * Makes the other record another spelling of the survivor: relations, mentions and earlier mergers follow.
     *
     * @throws RuleViolation 404; 409 {@code reference.merged-with-itself}, {@code reference.merged}, {@code reference.other-type},
     *     {@code relation.comes-back}, {@code relation.target-is-later}
     */
    @Transactional
    LegalReferenceView merge(Actor actor, UUID survivor, MergerRequest request) {
        changes.lock();
        var kept = changes.live(survivor);
        var other = changes.live(request.otherId());
        if (kept.id().equals(other.id())) {
            throw new RuleViolation("reference.merged-with-itself");
        }
        relations.move(actor, other.id(), kept.id(), "Gộp vào " + kept.number());
        changes.absorb(actor, kept.id(), other.id(), request.note());
        return references.get(actor, survivor, null);
    }

    private Map<UUID, LegalReferenceResponse> byId(List<UUID> ids) {
        return references.withIds(ids).stream().collect(toMap(LegalReferenceResponse::id, Function.identity()));
    }

    private static @Nullable DuplicatePair judge(
            DuplicateQuery.Candidate pair, Map<UUID, LegalReferenceResponse> records) {
        return DuplicateRules.judge(
                Objects.requireNonNull(records.get(pair.one())),
                Objects.requireNonNull(records.get(pair.other())),
                pair.alias());
    }
}

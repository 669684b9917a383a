package vn.dondoc.directory.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.reference.standing.Standing;
import vn.dondoc.directory.reference.standing.StandingStatus;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;

/** The canonical records of legal documents. */
@ApplicationScoped
public class LegalReferenceService {

    private final LegalReferenceRepository references;
    private final RelationReading relations;
    private final ChangeFeed changes;
    private final Clock clock;

    LegalReferenceService(
            LegalReferenceRepository references, RelationReading relations, ChangeFeed changes, Clock clock) {
        this.references = references;
        this.relations = relations;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Page<LegalReferenceResponse> search(ReferenceFilter filter) {
        var found = new ReferenceListQuery(filter, day(filter.asOf)).rows(references.getEntityManager());
        return Page.of(found, filter.size, row -> Cursor.at(row.number(), row.id()));
    }

    @Transactional
    LegalReferenceView get(Actor actor, UUID id, @Nullable LocalDate asOf) {
        return view(find(id), day(asOf), actor);
    }

    /** Every recorded document that bears one of these numbers; a number alone may be borne by several. */
    @Transactional
    public List<LegalReferenceResponse> withNumbers(Collection<String> numbers) {
        return references.withNumbers(numbers).stream()
                .map(LegalReferenceService::row)
                .toList();
    }

    /** The recorded documents of these ids, in no order; an unknown id is left out. */
    @Transactional
    public List<LegalReferenceResponse> withIds(Collection<UUID> ids) {
        return references.withIds(ids).stream().map(LegalReferenceService::row).toList();
    }

    @Transactional
    public UUID register(Actor actor, Registration registration) {
        return create(actor, registration).id();
    }

    @Transactional
    LegalReferenceView create(Actor actor, Registration registration) {
        var reference = new LegalReference(registration);
        references.persistAndFlush(reference);
        references.replaceAliases(reference.id(), registration.spellings());
        var view = view(reference, day(null), actor);
        changes.append(actor, "legal-reference.registered", reference.id(), null, null, view);
        return view;
    }

    @Transactional
    LegalReferenceView change(Actor actor, UUID id, @Nullable String ifMatch, Registration registration) {
        var reference = find(id);
        Etag.require(ifMatch, reference.version());
        var before = view(reference, day(null), actor);
        reference.record(registration);
        references.flush();
        references.replaceAliases(id, registration.spellings());
        var view = view(reference, day(null), actor);
        changes.append(actor, "legal-reference.changed", id, null, before, view);
        return view;
    }

    @Transactional
    public void relate(Actor actor, UUID from, UUID to, RelationKind kind, @Nullable String note) {
        relations.insert(from, to, kind, note, actor.name(), clock.instant());
        changes.append(actor, "legal-reference.related", from, null, null, view(find(from), day(null), actor));
    }

    private LegalReference find(UUID id) {
        return references.findByIdOptional(id).orElseThrow(RuleViolation::notFound);
    }

    private LegalReferenceView view(LegalReference reference, LocalDate day, Actor actor) {
        return new LegalReferenceView(
                reference.id(),
                reference.type(),
                reference.number(),
                LegalReferenceResponse.symbolOf(reference.number()),
                reference.issuer(),
                reference.issuedOn(),
                reference.subject(),
                reference.effectiveFrom(),
                reference.effectiveTo(),
                reference.sourceLink(),
                reference.note(),
                references.aliasesOf(reference.id()),
                new Standing(StandingStatus.UNKNOWN, day, List.of(), List.of()),
                List.of(),
                relations.of(reference.id()),
                List.of(),
                new CitationForms(reference.number(), reference.number()),
                reference.mergedInto(),
                ReferenceAccess.actions(actor, reference.mergedInto() != null),
                reference.version());
    }

    private static LegalReferenceResponse row(LegalReference reference) {
        return new LegalReferenceResponse(
                reference.id(),
                reference.type(),
                reference.number(),
                LegalReferenceResponse.symbolOf(reference.number()),
                reference.issuer(),
                reference.issuedOn(),
                reference.subject(),
                reference.effectiveFrom(),
                reference.effectiveTo(),
                reference.note(),
                StandingStatus.UNKNOWN);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}

package vn.dondoc.directory.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;

/** The canonical records of legal documents. */
@ApplicationScoped
public class LegalReferenceService {

    private final LegalReferenceRepository references;
    private final ChangeFeed changes;

    LegalReferenceService(LegalReferenceRepository references, ChangeFeed changes) {
        this.references = references;
        this.changes = changes;
    }

    @Transactional
    Page<LegalReferenceResponse> search(@Nullable String words, int size, @Nullable String cursor) {
        var after = Cursor.decode(cursor, 1);
        var found = references
                .search(words, after == null ? null : after.values().getFirst(), size + 1)
                .stream()
                .map(reference -> reference.response(List.of()))
                .toList();
        return Page.of(found, size, reference -> Cursor.at(reference.number() + " " + reference.id()));
    }

    @Transactional
    LegalReferenceResponse get(UUID id) {
        var reference = references.findByIdOptional(id).orElseThrow(RuleViolation::notFound);
        return reference.response(references.relationsOf(id));
    }

    /** Every recorded document that bears one of these numbers; a number alone may be borne by several. */
    @Transactional
    public List<LegalReferenceResponse> withNumbers(Collection<String> numbers) {
        return references.withNumbers(numbers).stream()
                .map(reference -> reference.response(List.of()))
                .toList();
    }

    /** The recorded documents of these ids, in no order; an unknown id is left out. */
    @Transactional
    public List<LegalReferenceResponse> withIds(Collection<UUID> ids) {
        return references.withIds(ids).stream()
                .map(reference -> reference.response(List.of()))
                .toList();
    }

    @Transactional
    public UUID register(Actor actor, Registration registration) {
        var reference = new LegalReference(registration);
        references.persistAndFlush(reference);
        changes.append(actor, "legal-reference.registered", reference.id(), null, null, reference.response(List.of()));
        return reference.id();
    }

    @Transactional
    public void relate(Actor actor, UUID from, UUID to, RelationKind kind, @Nullable String note) {
        references.relate(from, to, kind, note);
        changes.append(
                actor,
                "legal-reference.related",
                from,
                null,
                null,
                references.findById(from).response(references.relationsOf(from)));
    }
}

package vn.dondoc.directory.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.reference.decision.DecisionReading;
import vn.dondoc.directory.reference.decision.DecisionView;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;

/** The canonical records of legal documents. */
@ApplicationScoped
public class LegalReferenceService {

    private static final int NUMBERS_AT_ONCE = 1_000;

    private final LegalReferenceRepository references;
    private final ReferenceViews views;
    private final ReferenceJournal journal;
    private final DecisionReading decisions;
    private final Clock clock;

    LegalReferenceService(
            LegalReferenceRepository references,
            ReferenceViews views,
            ReferenceJournal journal,
            DecisionReading decisions,
            Clock clock) {
        this.references = references;
        this.views = views;
        this.journal = journal;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional
    Page<LegalReferenceResponse> search(ReferenceFilter filter) {
        var day = filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
        var found = new ReferenceListQuery(filter, day).rows(references.getEntityManager());
        return Page.of(found, filter.size, row -> Cursor.at(row.number(), row.id()));
    }

    /** @throws RuleViolation 404; a merged record answers, and names the one that took its place */
    @Transactional
    public LegalReferenceView get(Actor actor, UUID id, @Nullable LocalDate asOf) {
        return views.shown(find(id), asOf, actor);
    }

    /** The live records that bear each of these numbers, as their own or as another spelling; their standing is not told. */
    @Transactional
    public Map<String, List<LegalReferenceResponse>> withNumbers(List<String> numbers) {
        Map<String, List<LegalReferenceResponse>> found = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += NUMBERS_AT_ONCE) {
            int to = Math.min(from + NUMBERS_AT_ONCE, numbers.size());
            found.putAll(references.withNumbers(numbers.subList(from, to)));
        }
        return found;
    }

    /** The recorded documents of these ids, in no order; an unknown id is left out, the standing is not told. */
    @Transactional
    public List<LegalReferenceResponse> withIds(Collection<UUID> ids) {
        return references.withIds(ids).stream().map(LegalReference::row).toList();
    }

    /** What persons decided on these documents, newest first. */
    @Transactional
    public Map<UUID, List<DecisionView>> decisionsOn(Collection<UUID> ids) {
        return decisions.of(ids);
    }

    /** @throws RuleViolation as {@link #create} */
    @Transactional
    public UUID register(Actor actor, Registration registration) {
        return create(actor, registration).id();
    }

    /** @throws RuleViolation 400 as of {@link RegistrationRules}; 409 {@code constraint.legal_reference_key}, {@code reference.known-as} */
    @Transactional
    LegalReferenceView create(Actor actor, Registration given) {
        references.lockAll();
        var registration = RegistrationRules.checked(given);
        var reference = new LegalReference(registration);
        refuseKnown(reference.id(), registration);
        references.persistAndFlush(reference);
        references.replaceAliases(reference.id(), registration.spellings());
        journal.registered(actor, reference);
        return views.shown(reference, null, actor);
    }

    /** @throws RuleViolation as {@link #create}, 404, 412, 428, 409 {@code reference.merged} */
    @Transactional
    LegalReferenceView change(Actor actor, UUID id, @Nullable String ifMatch, Registration given) {
        references.lockAll();
        var reference = live(id);
        Etag.require(ifMatch, reference.version());
        var registration = RegistrationRules.checked(given);
        refuseKnown(id, registration);
        var before = views.told(reference);
        references.change(reference, registration);
        journal.changed(actor, "changed", reference, before);
        return views.shown(reference, null, actor);
    }

    private void refuseKnown(UUID id, Registration registration) {
        references.knownAs(id, registration).ifPresent(number -> {
            throw new RuleViolation("reference.known-as", number);
        });
    }

    private LegalReference find(UUID id) {
        return references.findByIdOptional(id).orElseThrow(RuleViolation::notFound);
    }

    private LegalReference live(UUID id) {
        var reference = find(id);
        if (reference.mergedInto() != null) {
            throw new RuleViolation("reference.merged", reference.number());
        }
        return reference;
    }
}

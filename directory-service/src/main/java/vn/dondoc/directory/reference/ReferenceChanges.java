package vn.dondoc.directory.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.reference.decision.DecisionField;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;

/**
 * What relations, decisions and mergers do to records. Everything here runs in the transaction of its caller, after
 * {@link #lock()}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReferenceChanges {

    private final LegalReferenceRepository references;
    private final StandingStore standings;
    private final ReferenceViews views;
    private final ReferenceJournal journal;

    ReferenceChanges(
            LegalReferenceRepository references,
            StandingStore standings,
            ReferenceViews views,
            ReferenceJournal journal) {
        this.references = references;
        this.standings = standings;
        this.views = views;
        this.journal = journal;
    }

    /** Lets one writer at a time on, until the transaction ends. */
    public void lock() {
        references.lockAll();
    }

    /** @throws RuleViolation 404, 409 {@code reference.merged} when another record took its place */
    public LegalReferenceResponse live(UUID id) {
        return entity(id).row();
    }

    /** Tells that a relation from one document came ({@code related}) or went ({@code unrelated}), and what follows from it. */
    public void related(Actor actor, String event, UUID from, @Nullable UUID to) {
        journal.related(actor, event, from, to);
    }

    /**
     * The record takes a value.
     *
     * @return what it had until then
     * @throws RuleViolation 404, 409 {@code reference.merged}, 400 {@code decision.no-day}
     */
    public @Nullable String take(UUID id, DecisionField field, String value) {
        var reference = entity(id);
        var before = reference.decide(field, value);
        reference.searchedBy(references.aliasesOf(id));
        references.flush();
        return before;
    }

    /** Tells that a decision was kept. */
    public void decided(Actor actor, UUID id) {
        journal.changed(actor, "decided", entity(id), null);
    }

    /**
     * The other record becomes another spelling of this one; its relations must have moved before.
     *
     * @throws RuleViolation 404, 409 {@code reference.merged}, {@code reference.merged-with-itself}, {@code reference.other-type}
     */
    public void absorb(Actor actor, UUID id, UUID otherId, @Nullable String note) {
        var survivor = entity(id);
        var other = entity(otherId);
        var before = views.told(survivor);
        var beforeOther = views.told(other);
        other.mergeInto(survivor);
        references.flush();
        references.passOn(otherId, id);
        takeSpellings(survivor, other, note);
        standings.forget(otherId);
        journal.append(actor, "merged", other, beforeOther);
        journal.changed(actor, "merged", survivor, before);
    }

    private void takeSpellings(LegalReference survivor, LegalReference other, @Nullable String note) {
        var spellings = new ArrayList<>(references.aliasesOf(survivor.id()));
        spellings.add(new Alias(other.number(), other.row().issuer(), note));
        spellings.addAll(references.aliasesOf(other.id()));
        references.replaceAliases(survivor.id(), spellings);
        survivor.searchedBy(spellings);
        references.flush();
    }

    private LegalReference entity(UUID id) {
        var reference = references.findByIdOptional(id).orElseThrow(RuleViolation::notFound);
        if (reference.mergedInto() != null) {
            throw new RuleViolation("reference.merged", reference.number());
        }
        return reference;
    }
}

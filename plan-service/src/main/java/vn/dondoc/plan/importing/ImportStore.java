package vn.dondoc.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.amendment.RevisionSettled;
import vn.dondoc.plan.amendment.RevisionView;
import vn.dondoc.plan.cascade.link.Links;
import vn.dondoc.plan.importing.draft.Draft;
import vn.dondoc.plan.plan.PlanService;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** What of an import happens in one transaction; the directory is asked outside of it, by {@link ImportService}. */
@ApplicationScoped
class ImportStore {

    private static final Logger LOG = Logger.getLogger(ImportStore.class);

    private final ImportRepository imports;
    private final PlanService plans;
    private final Links links;
    private final ImportRevisions revisions;
    private final Units units;
    private final ChangeFeed changes;
    private final Clock clock;

    ImportStore(
            ImportRepository imports,
            PlanService plans,
            Links links,
            ImportRevisions revisions,
            Units units,
            ChangeFeed changes,
            Clock clock) {
        this.imports = imports;
        this.plans = plans;
        this.links = links;
        this.revisions = revisions;
        this.units = units;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    ImportView add(Actor actor, ReadFile file, Draft draft) {
        var noted = imports.count("sha256", file.sha256()) == 0 ? draft : draft.knownFile();
        var added = new PlanImport(actor, file, noted, clock.instant());
        imports.persistAndFlush(added);
        imports.addFile(added.id(), file.content());
        return recorded(actor, "plan.imported", added, null);
    }

    @Transactional
    Page<ImportRow> list(Actor actor, ImportFilter filter) {
        var rows = imports.list(filter, ImportAccess.sightOf(actor), LocalDate.now(clock));
        return Page.of(rows, filter.size, row -> Cursor.at(row.id()));
    }

    @Transactional
    ImportView get(Actor actor, UUID id) {
        return view(actor, find(actor, id));
    }

    @Transactional
    String text(Actor actor, UUID id) {
        return find(actor, id).text();
    }

    /** @throws RuleViolation 404, 428, 412, {@code import.already-accepted} */
    @Transactional
    Draft draftToChange(Actor actor, UUID id, @Nullable String ifMatch) {
        return toChange(actor, id, ifMatch).draft();
    }

    @Transactional
    ImportView change(Actor actor, UUID id, @Nullable String ifMatch, String event, UnaryOperator<Draft> change) {
        var found = toChange(actor, id, ifMatch);
        var before = view(actor, found);
        found.change(change.apply(found.draft()));
        imports.flush();
        revisions.renew(actor, found);
        return recorded(actor, event, found, before);
    }

    /** A corrected document is put beside its plan in the transaction that keeps it. */
    @Transactional
    RevisionView addRevision(Actor actor, ReadFile file, Draft draft, UUID planId) {
        var noted = imports.count("sha256", file.sha256()) == 0 ? draft : draft.knownFile();
        var added = new PlanImport(actor, file, noted, clock.instant()).revising(planId);
        imports.persistAndFlush(added);
        imports.addFile(added.id(), file.content());
        recorded(actor, "plan.imported", added, null);
        return revisions.propose(actor, added, planId);
    }

    /** The import ends as its revision did. */
    @Transactional(Transactional.TxType.MANDATORY)
    void settled(@Observes RevisionSettled end) {
        if (end.importId() == null) {
            return;
        }
        var found = imports.findById(end.importId());
        if (end.applied()) {
            found.accept(end.planId());
        } else {
            found.discard();
        }
    }

    /** @throws RuleViolation 404, 428, 412, {@code import.already-accepted} and what the draft still lacks */
    @Transactional
    PlanView accept(Actor actor, UUID id, @Nullable String ifMatch) {
        var found = toChange(actor, id, ifMatch);
        found.requireOwnPlan();
        var accepted = ImportAcceptance.plan(id, found.draft(), found.text());
        if (!units.reaches(UnitScope.of(actor), accepted.issuerCode())) {
            throw new RuleViolation("import.issuer-outside", accepted.issuerName());
        }
        var plan = plans.accept(actor, accepted);
        links.propose(actor, plan, ImportAcceptance.links(found.draft()));
        found.accept(plan.id());
        return plan;
    }

    private ImportView recorded(Actor actor, String event, PlanImport changed, @Nullable ImportView before) {
        var after = view(actor, changed);
        changes.append(actor, event, changed.id(), changed.unitCode(), before, after);
        LOG.infof("%s import=%s", event, changed.id());
        return after;
    }

    private PlanImport toChange(Actor actor, UUID id, @Nullable String ifMatch) {
        var found = find(actor, id);
        Etag.require(ifMatch, found.version());
        found.requireDraft();
        return found;
    }

    private PlanImport find(Actor actor, UUID id) {
        return imports.find(id, ImportAccess.sightOf(actor), LocalDate.now(clock))
                .orElseThrow(RuleViolation::notFound);
    }

    private static ImportView view(Actor actor, PlanImport found) {
        return found.view(ImportAccess.actions(actor, found.status(), found.revisesPlanId() != null));
    }
}

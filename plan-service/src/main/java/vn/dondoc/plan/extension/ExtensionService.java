package vn.dondoc.plan.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.extension.ExtensionRepository.Viewer;
import vn.dondoc.plan.task.Assignments;
import vn.dondoc.plan.task.TaskAction;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** More time: asked for by a unit, decided by the office. */
@ApplicationScoped
public class ExtensionService {

    private static final Logger LOG = Logger.getLogger(ExtensionService.class);

    /** Reads for the feed: nobody's actions. */
    private static final Viewer FEED = new Viewer(Actor.system("plan-service"), null);

    private final ExtensionRepository extensions;
    private final Assignments assignments;
    private final Units units;
    private final ChangeFeed changes;
    private final Clock clock;

    ExtensionService(
            ExtensionRepository extensions, Assignments assignments, Units units, ChangeFeed changes, Clock clock) {
        this.extensions = extensions;
        this.assignments = assignments;
        this.units = units;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Page<ExtensionView> list(Actor actor, ExtensionFilter filter) {
        return Page.of(extensions.list(viewer(actor), filter), filter.size, row -> Cursor.at(row.id()));
    }

    /** @throws RuleViolation 404 when the actor may not see it */
    @Transactional
    ExtensionView get(Actor actor, UUID id) {
        return extensions.view(viewer(actor), id).orElseThrow(RuleViolation::notFound);
    }

    /**
     * @throws RuleViolation 404, 403, {@code task.not-open}, {@code constraint.extension_one_open} and what
     *     {@link ExtensionRules} refuses
     */
    @Transactional
    public ExtensionView request(Actor actor, UUID taskId, UUID assignmentId, ExtensionRequest asked) {
        var part = assignments.seen(actor, taskId, assignmentId);
        part.requireRight(actor, TaskAction.REQUEST_EXTENSION);
        part.requireStanding(TaskAction.REQUEST_EXTENSION);
        var dueOn = ExtensionRules.extendable(part);
        ExtensionRules.requireSensible(asked.until(), dueOn, null, today());
        var extension = new Extension(part, dueOn, asked, act(actor));
        extensions.persistAndFlush(extension);
        return recorded(actor, "task.extension-requested", extension, null);
    }

    /**
     * Grants or refuses. A plan that is not in force gives nobody more time, but a request can be refused then.
     *
     * @throws RuleViolation 404, 403, 412, 428, {@code extension.closed}, {@code task.not-open} and what
     *     {@link ExtensionRules} refuses
     */
    @Transactional
    ExtensionView decide(Actor actor, UUID id, @Nullable String ifMatch, ExtensionDecision decision) {
        var before = toClose(actor, id, ifMatch, TaskAction.DECIDE_EXTENSION);
        var extension = extensions.findById(id);
        ExtensionRules.requireReason(decision, extension.until());
        if (decision.granted()) {
            grant(actor, extension, decision);
        } else {
            extension.refuse(decision.reason(), act(actor));
        }
        extensions.flush();
        var event = decision.granted() ? "task.extension-granted" : "task.extension-refused";
        return recorded(actor, event, extension, before);
    }

    /** @throws RuleViolation 404, 403, 412, 428, {@code extension.closed} */
    @Transactional
    ExtensionView withdraw(Actor actor, UUID id, @Nullable String ifMatch) {
        var before = toClose(actor, id, ifMatch, TaskAction.REQUEST_EXTENSION);
        var extension = extensions.findById(id);
        extension.withdraw(act(actor));
        extensions.flush();
        return recorded(actor, "task.extension-withdrawn", extension, before);
    }

    private void grant(Actor actor, Extension extension, ExtensionDecision decision) {
        var part = assignments.seen(actor, extension.assignmentId());
        var until = Objects.requireNonNullElse(decision.until(), extension.until());
        part.requireStanding(TaskAction.DECIDE_EXTENSION);
        ExtensionRules.requireSensible(until, ExtensionRules.dueDay(part), part.doneOn(), today());
        extension.grant(until, decision.reason(), act(actor));
        assignments.extend(actor, part.id(), until);
    }

    private ExtensionView toClose(Actor actor, UUID id, @Nullable String ifMatch, TaskAction right) {
        var found = get(actor, id);
        assignments.seen(actor, found.assignmentId()).requireRight(actor, right);
        Etag.require(ifMatch, found.version());
        return extensions.view(FEED, id).orElseThrow(RuleViolation::notFound);
    }

    private ExtensionView recorded(Actor actor, String event, Extension extension, @Nullable ExtensionView before) {
        var after = extensions.view(FEED, extension.id()).orElseThrow(RuleViolation::notFound);
        changes.append(actor, event, after.taskId(), after.unit().code(), before, after);
        LOG.infof("%s task=%s unit=%s", event, after.taskId(), after.unit().code());
        return get(actor, extension.id());
    }

    private Viewer viewer(Actor actor) {
        return new Viewer(actor, units.within(UnitScope.of(actor)));
    }

    private Extension.Act act(Actor actor) {
        return new Extension.Act(actor.name(), clock.instant(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

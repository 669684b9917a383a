package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.plan.history.Cause;
import vn.dondoc.plan.plan.history.EventKind;
import vn.dondoc.plan.plan.history.HistoryEntry;
import vn.dondoc.plan.plan.history.PlanHistory;
import vn.dondoc.plan.referencecopy.References;
import vn.dondoc.plan.task.Standing;
import vn.dondoc.plan.task.TaskAmending;
import vn.dondoc.plan.task.TaskService;

/** Plans until their issue, and for reading; what follows is {@link PlanLife}. */
@ApplicationScoped
public class PlanService {

    private final PlanBook book;
    private final PlanRepository plans;
    private final PlanList list;
    private final TaskService tasks;
    private final TaskAmending wording;
    private final References references;
    private final PlanHistory history;

    PlanService(
            PlanBook book,
            PlanRepository plans,
            PlanList list,
            TaskService tasks,
            TaskAmending wording,
            References references,
            PlanHistory history) {
        this.book = book;
        this.plans = plans;
        this.list = list;
        this.tasks = tasks;
        this.wording = wording;
        this.references = references;
        this.history = history;
    }

    /** Makes a draft plan of an accepted import; nobody's tasks yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanView accept(Actor actor, NewPlan accepted) {
        return add(actor, new Plan(accepted), accepted, EventKind.ACCEPTED);
    }

    /**
     * Makes a draft plan of what a person wrote here.
     *
     * @param unresolved how many of its units and citations the directory has not found; none may be left at the issue
     * @throws RuleViolation 403 when the actor writes no plans for this issuer
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanView write(Actor actor, NewPlan written, int unresolved) {
        book.requireMay(actor, PlanAction.WRITE, written.issuerCode());
        var plan = new Plan(written);
        plan.leave(unresolved);
        return add(actor, plan, written, EventKind.WRITTEN);
    }

    /**
     * Puts what was written anew in the place of what a draft says; a task with the same words stays the same.
     *
     * @throws RuleViolation 404, 403, 428, 412, {@code plan.already-issued}, {@code plan.not-written}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanView rewrite(Actor actor, UUID id, @Nullable String ifMatch, NewPlan written, int unresolved) {
        var plan = book.findFor(PlanAction.WRITE, actor, id, ifMatch);
        book.requireMay(actor, PlanAction.WRITE, written.issuerCode());
        var before = book.whole(plan);
        plan.rewrite(written);
        plan.leave(unresolved);
        plans.flush();
        wording.amend(id, Standing.DRAFT, KeptTasks.of(wording.contents(id), written.tasks()), null);
        references.index(id);
        return book.changed(actor, "plan.rewritten", plan, before);
    }

    private PlanView add(Actor actor, Plan plan, NewPlan given, EventKind kind) {
        plans.persistAndFlush(plan);
        tasks.create(plan.id(), given.importId(), given.tasks());
        plans.flush();
        references.index(plan.id());
        history.add(actor, plan.id(), kind, Cause.NONE);
        return book.changed(actor, kind == EventKind.WRITTEN ? "plan.written" : "plan.accepted", plan, null);
    }

    @Transactional
    Page<PlanRow> list(Actor actor, PlanFilter filter) {
        return list.page(actor, filter);
    }

    /** @throws RuleViolation 404 when the actor may not see it */
    @Transactional
    public PlanView get(Actor actor, UUID id) {
        return book.shown(book.find(actor, id), actor);
    }

    /** @throws RuleViolation 404 when the actor may not see it */
    @Transactional
    public String text(Actor actor, UUID id) {
        return book.find(actor, id).text();
    }

    /** @throws RuleViolation 404 when the actor may not see the plan */
    @Transactional
    List<HistoryEntry> history(Actor actor, UUID id) {
        return history.of(book.find(actor, id).id());
    }
}

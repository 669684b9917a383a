package vn.dondoc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.referencecopy.ReferenceNotice;
import vn.dondoc.plan.referencecopy.References;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** The tasks of plans and their progress. */
@ApplicationScoped
public class TaskService {

    private static final Logger LOG = Logger.getLogger(TaskService.class);

    private final TaskRepository tasks;
    private final AssignmentRepository assignments;
    private final TaskNotices notices;
    private final References references;
    private final Units units;
    private final ChangeFeed changes;
    private final Clock clock;

    TaskService(
            TaskRepository tasks,
            AssignmentRepository assignments,
            TaskNotices notices,
            References references,
            Units units,
            ChangeFeed changes,
            Clock clock) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.notices = notices;
        this.references = references;
        this.units = units;
        this.changes = changes;
        this.clock = clock;
    }

    /** Adds the tasks of a plan, one assignment per unit; units see them when the plan is issued. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void create(UUID planId, @Nullable UUID importId, List<NewTask> accepted) {
        for (var one : accepted) {
            var task = new Task(planId, importId, one);
            tasks.persist(task);
            AssignmentRules.onePerUnit(one.parties()).stream()
                    .map(part -> new Assignment(task, part, one.time().dueOn()))
                    .forEach(assignments::persist);
        }
    }

    /** Moves all parts of a plan that an amendment has not taken out, as the plan itself moves. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void stand(UUID planId, Standing standing) {
        assignments.stand(planId, standing);
    }

    /** All tasks of a plan, each with the assignments that the actor may see, in the order of the document. */
    @Transactional
    public List<TaskView> ofPlan(UUID planId, Actor actor) {
        var sight = sightOf(actor);
        var byTask = assignments.ofPlan(planId);
        return tasks.ofPlan(planId).stream()
                .map(task -> task.view(sight.views(byTask.getOrDefault(task.id(), List.of()), null)))
                .toList();
    }

    /** The same for readers: with what became of units, and of the documents that the plan cites, since. */
    @Transactional
    public List<TaskView> noted(List<TaskView> ofOnePlan, List<ReferenceNotice> changed) {
        return notices.on(ofOnePlan, changed);
    }

    /** @throws RuleViolation 404 when the actor may see nothing of it */
    @Transactional
    TaskView get(Actor actor, UUID id) {
        var task = tasks.findByIdOptional(id).orElseThrow(RuleViolation::notFound);
        var plan = tasks.plan(task.planId()).orElseThrow(RuleViolation::notFound);
        var all = assignments.ofTask(id);
        var history = assignments.history(all.stream().map(Assignment::id).toList());
        var seen = sightOf(actor).views(all, history);
        if (seen.isEmpty() && !units.reaches(UnitScope.of(actor), plan.issuerCode())) {
            throw RuleViolation.notFound();
        }
        var changed = references.notices(task.planId(), plan.issuedOn());
        return notices.on(List.of(task.view(seen).with(plan)), changed).getFirst();
    }

    /** @throws RuleViolation 404 when the actor may not see it, 403 when it is not the actor's to report on */
    @Transactional
    AssignmentView record(Actor actor, UUID taskId, UUID id, @Nullable String ifMatch, ProgressRequest said) {
        var assignment = assignments
                .findByIdOptional(id)
                .filter(found -> found.taskId().equals(taskId) && sightOf(actor).sees(found))
                .orElseThrow(RuleViolation::notFound);
        if (!actor.is("officer") || !actor.actsFor(assignment.unitCode())) {
            throw RuleViolation.forbidden();
        }
        Etag.require(ifMatch, assignment.version());
        return recorded(actor, assignment, said);
    }

    private AssignmentView recorded(Actor actor, Assignment assignment, ProgressRequest said) {
        var sight = sightOf(actor);
        var before = assignment.event(sight.today());
        assignment.progress(said, sight.today());
        assignments.add(assignment.id(), assignment.entry(clock.instant(), actor.name()));
        assignments.flush();
        changes.append(
                actor,
                "task.progressed",
                assignment.taskId(),
                assignment.unitCode(),
                before,
                assignment.event(sight.today()));
        LOG.infof("task.progressed task=%s unit=%s", assignment.taskId(), assignment.unitCode());
        return notices.on(sight.view(assignment, assignments.history(List.of(assignment.id()))));
    }

    private Sight sightOf(Actor actor) {
        var scope = UnitScope.of(actor);
        return new Sight(actor, units.within(scope), TaskAccess.seesDrafts(scope), LocalDate.now(clock));
    }
}

package vn.dondoc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.referencecopy.ReferenceNotice;
import vn.dondoc.plan.referencecopy.References;

/** The tasks of plans and their progress. */
@ApplicationScoped
public class TaskService {

    private final TaskRepository tasks;
    private final AssignmentRepository assignments;
    private final TaskNotices notices;
    private final References references;
    private final Sights sights;
    private final Clock clock;

    TaskService(
            TaskRepository tasks,
            AssignmentRepository assignments,
            TaskNotices notices,
            References references,
            Sights sights,
            Clock clock) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.notices = notices;
        this.references = references;
        this.sights = sights;
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

    /** How many parts of a plan are neither done nor given up; parts that were taken out do not count. */
    @Transactional
    public int unfinished(UUID planId) {
        return assignments.unfinished(planId);
    }

    /** Moves all parts of a plan that an amendment has not taken out, as the plan itself moves. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void stand(UUID planId, Standing standing) {
        assignments.stand(planId, standing, LocalDate.now(clock));
    }

    /** All tasks of a plan, each with the assignments that the actor may see, in the order of the document. */
    @Transactional
    public List<TaskView> ofPlan(UUID planId, Actor actor) {
        var sight = sights.of(actor, planId);
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
        var sight = sights.of(actor, plan.issuerCode());
        var seen = sight.views(
                all, assignments.past(all.stream().map(Assignment::id).toList()));
        if (seen.isEmpty() && !sight.office()) {
            throw RuleViolation.notFound();
        }
        var changed = references.notices(task.planId(), plan.issuedOn());
        return notices.on(List.of(task.view(seen).with(plan)), changed).getFirst();
    }
}

package vn.dondoc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Other words for the tasks of a plan: tasks and parts keep their identity, their progress and its history. */
@ApplicationScoped
public class TaskAmending {

    private final TaskRepository tasks;
    private final AssignmentRepository assignments;
    private final Clock clock;

    TaskAmending(TaskRepository tasks, AssignmentRepository assignments, Clock clock) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** The tasks of a plan that were not taken out, in their order. */
    @Transactional
    public List<TaskContent> contents(UUID planId) {
        return tasks.inForce(planId).stream().map(Task::content).toList();
    }

    /** By task. */
    @Transactional
    public Map<UUID, Underway> underway(UUID planId) {
        return assignments.ofPlan(planId).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parts -> Underway.of(parts.getValue())));
    }

    /**
     * Gives the plan's tasks the words and the order of this list; what is not in it is taken out.
     *
     * @param standing of parts that are new
     * @param amendmentId absent for a draft, which forgets what was taken out
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void amend(UUID planId, Standing standing, List<AmendedTask> amended, @Nullable UUID amendmentId) {
        var known = tasks.inForce(planId).stream().collect(Collectors.toMap(Task::id, Function.identity()));
        var held = held(planId, standing);
        Set<UUID> kept = new HashSet<>();
        for (var i = 0; i < amended.size(); i++) {
            var one = amended.get(i);
            var task = one.id() == null ? null : known.get(one.id());
            if (task == null) {
                add(planId, one, i + 1, held);
            } else {
                reword(task, one, i + 1, held.parts(task, LocalDate.now(clock)));
                kept.add(task.id());
            }
        }
        known.values().stream()
                .filter(task -> !kept.contains(task.id()))
                .forEach(task -> withdraw(task, held.of(task), amendmentId));
        tasks.flush();
    }

    /** The parts of a plan's tasks, and who held them before. */
    private record Held(Map<UUID, List<Assignment>> byTask, Map<UUID, List<HolderEntry>> holders, Standing standing) {

        List<Assignment> of(Task task) {
            return byTask.getOrDefault(task.id(), List.of());
        }

        TaskParts parts(Task task, LocalDate today) {
            return new TaskParts(task, of(task), holders, standing, today);
        }
    }

    private Held held(UUID planId, Standing standing) {
        var parts = assignments.ofPlan(planId);
        var ids = parts.values().stream()
                .flatMap(List::stream)
                .map(Assignment::id)
                .toList();
        return new Held(parts, assignments.pastHolders(ids), standing);
    }

    private void add(UUID planId, AmendedTask one, int ordinal, Held held) {
        var task = new Task(planId, one.importId(), one.words().at(ordinal));
        tasks.persist(task);
        held.parts(task, LocalDate.now(clock)).missing().forEach(assignments::persist);
    }

    private void reword(Task task, AmendedTask one, int ordinal, TaskParts parts) {
        var before = task.content().words();
        task.reword(one.importId(), one.words().at(ordinal));
        parts.amend(before);
        parts.missing().forEach(assignments::persist);
    }

    private void withdraw(Task task, List<Assignment> parts, @Nullable UUID amendmentId) {
        task.withdraw(clock.instant(), amendmentId);
        parts.forEach(part -> part.stand(Standing.WITHDRAWN, LocalDate.now(clock)));
    }
}

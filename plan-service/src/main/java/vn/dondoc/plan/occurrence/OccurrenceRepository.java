package vn.dondoc.plan.occurrence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.occurrence.OccurrenceView.DatedTask;
import vn.dondoc.plan.plan.PlanSight;

@ApplicationScoped
class OccurrenceRepository implements PanacheRepositoryBase<Occurrence, UUID> {

    /**
     * A task that waits, or waited, for an event.
     *
     * @param occurrenceId the recording that stands; null while there is none
     */
    record Waiting(
            UUID taskId,
            int ordinal,
            String excerpt,
            String trigger,
            String timeText,
            @Nullable UUID occurrenceId,
            @Nullable LocalDate dueOn) {}

    /** The issuer of the plan, when the plan exists and may be seen. */
    Optional<String> issuer(UUID planId, PlanSight sight, LocalDate today) {
        var query = getEntityManager()
                .createNativeQuery(
                        "select p.issuer_code from plan p where p.id = :plan and " + sight.condition(), String.class)
                .setParameter("plan", planId);
        List<?> found = sight.bind(query, today).getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** In the order of the document. */
    List<Waiting> waiting(UUID planId) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        select t.id, t.ordinal, f_excerpt(t.text, 200) as excerpt, t.time ->> 'trigger' as trigger,
                               t.time ->> 'text' as time_text, o.occurrence_id, o.due_on
                        from task t left join occurrence_task o on o.task_id = t.id and not o.withdrawn
                        where t.plan_id = :plan and t.time ->> 'kind' = 'EVENT' and t.time ->> 'trigger' is not null
                          and exists (select from assignment a where a.task_id = t.id and a.standing <> 'WITHDRAWN')
                        order by t.ordinal""", Tuple.class)
                .setParameter("plan", planId)
                .getResultList();
        return rows.stream().map(row -> waiting((Tuple) row)).toList();
    }

    /** The newest first. */
    List<Occurrence> ofPlan(UUID planId) {
        return list("planId = ?1 order by id desc", planId);
    }

    Map<UUID, List<DatedTask>> tasks(UUID planId) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        select x.occurrence_id, x.task_id, x.due_on
                        from occurrence_task x join occurrence o on o.id = x.occurrence_id join task t on t.id = x.task_id
                        where o.plan_id = :plan order by t.ordinal""", Tuple.class)
                .setParameter("plan", planId)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get("occurrence_id", UUID.class),
                        Collectors.mapping(OccurrenceRepository::dated, Collectors.toList())));
    }

    void add(UUID occurrenceId, DatedTask task) {
        getEntityManager()
                .createNativeQuery(
                        "insert into occurrence_task (occurrence_id, task_id, due_on) values (:id, :task, :due)")
                .setParameter("id", occurrenceId)
                .setParameter("task", task.taskId())
                .setParameter("due", task.dueOn())
                .executeUpdate();
    }

    void withdraw(UUID occurrenceId) {
        getEntityManager()
                .createNativeQuery("update occurrence_task set withdrawn = true where occurrence_id = :id")
                .setParameter("id", occurrenceId)
                .executeUpdate();
    }

    private static Waiting waiting(Tuple row) {
        return new Waiting(
                row.get("id", UUID.class),
                row.get("ordinal", Integer.class),
                row.get("excerpt", String.class),
                row.get("trigger", String.class),
                row.get("time_text", String.class),
                row.get("occurrence_id", UUID.class),
                row.get("due_on", LocalDate.class));
    }

    private static DatedTask dated(Tuple row) {
        return new DatedTask(row.get("task_id", UUID.class), row.get("due_on", LocalDate.class));
    }
}

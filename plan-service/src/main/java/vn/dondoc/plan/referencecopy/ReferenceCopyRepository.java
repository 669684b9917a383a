package vn.dondoc.plan.referencecopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReferenceCopyRepository {

    private static final String PLAN_CITED = "delete from plan_citation where plan_id = :plan";
    private static final String TASKS_CITED =
            "delete from task_citation where task_id in (select id from task where plan_id = :plan)";
    private static final String PLAN_CITES = """
            insert into plan_citation (plan_id, reference_id)
            select distinct p.id, cast(c ->> 'referenceId' as uuid)
            from plan p cross join jsonb_array_elements(p.citations) c
            where p.id = :plan and c ->> 'referenceId' is not null""";

    private static final String TASKS_CITE = """
            insert into task_citation (task_id, reference_id)
            select distinct t.id, cast(p.citations -> cast(i as integer) ->> 'referenceId' as uuid)
            from task t join plan p on p.id = t.plan_id cross join jsonb_array_elements_text(t.citations) i
            where p.id = :plan and p.citations -> cast(i as integer) ->> 'referenceId' is not null""";

    private final EntityManager database;

    ReferenceCopyRepository(EntityManager database) {
        this.database = database;
    }

    void index(UUID planId) {
        for (var statement : List.of(PLAN_CITED, TASKS_CITED, PLAN_CITES, TASKS_CITE)) {
            database.createNativeQuery(statement).setParameter("plan", planId).executeUpdate();
        }
    }

    /** The citations of a plan as they are stored; none for a plan that is not there. */
    String citations(UUID planId) {
        List<?> found = database.createNativeQuery(
                        "select cast(citations as text) from plan where id = :id", String.class)
                .setParameter("id", planId)
                .getResultList();
        return found.isEmpty() ? "[]" : (String) found.getFirst();
    }

    /** Puts the record in the place of the one that is there. Mergers of mergers lead to the last one, in any order. */
    void replace(CopiedReference reference) {
        database.createNativeQuery("""
                        insert into reference_copy (id, number, merged_into)
                        values (:id, :number, (
                            select coalesce(r.merged_into, m.id)
                            from (select cast(:into as uuid)) m (id) left join reference_copy r on r.id = m.id))
                        on conflict on constraint reference_copy_pk do update
                        set number = excluded.number, merged_into = excluded.merged_into""")
                .setParameter("id", reference.id())
                .setParameter("number", reference.number())
                .setParameter("into", reference.mergedInto())
                .executeUpdate();
        database.createNativeQuery("""
                        update reference_copy r set merged_into = m.merged_into from reference_copy m
                        where m.id = :id and m.merged_into is not null and r.merged_into = m.id""").setParameter("id", reference.id()).executeUpdate();
        database.createNativeQuery("delete from reference_standing where reference_id = :id")
                .setParameter("id", reference.id())
                .executeUpdate();
        for (var position = 0; position < reference.timeLine().size(); position++) {
            add(reference.id(), position, reference.timeLine().get(position));
        }
    }

    /** The time lines of these documents by their ids; one query. */
    Map<UUID, List<ReferenceStanding>> timeLines(Collection<UUID> ids) {
        List<?> rows = database.createNativeQuery("""
                        select r.id, s.status, s.from_on, s.by_id, s.by_number
                        from reference_copy r
                        join reference_standing s on s.reference_id = coalesce(r.merged_into, r.id)
                        where r.id = any(:ids) order by r.id, s.position""", Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get("id", UUID.class),
                        Collectors.mapping(ReferenceCopyRepository::standing, Collectors.toList())));
    }

    private void add(UUID referenceId, int position, ReferenceStanding standing) {
        var by = standing.by();
        database.createNativeQuery("""
                        insert into reference_standing (reference_id, position, status, from_on, by_id, by_number)
                        values (:id, :position, :status, cast(:from as date), cast(:byId as uuid), :byNumber)""")
                .setParameter("id", referenceId)
                .setParameter("position", position)
                .setParameter("status", standing.status())
                .setParameter("from", standing.from())
                .setParameter("byId", by == null ? null : by.id())
                .setParameter("byNumber", by == null ? null : by.number())
                .executeUpdate();
    }

    private static ReferenceStanding standing(Tuple row) {
        return new ReferenceStanding(
                row.get("status", String.class),
                row.get("from_on", LocalDate.class),
                by(row.get("by_id", UUID.class), row.get("by_number", String.class)));
    }

    private static ReferenceStanding.@Nullable By by(@Nullable UUID id, @Nullable String number) {
        return id == null && number == null ? null : new ReferenceStanding.By(id, number);
    }
}

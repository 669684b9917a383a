package vn.dondoc.plan.task;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Cursor;
import vn.dondoc.plan.referencecopy.CitedReferences;

/** One page of assignments by due day, read from one covering index; only the words come from the tasks' own rows. */
final class TaskListQuery {

    private static final String ROWS = """
            select a.task_id, a.id as assignment_id, a.plan_id, p.number, p.symbol, p.subject, p.issued_on,
                   p.issuer_code, t.ordinal, t.text, t.time ->> 'text' as time_text, a.role, a.unit_id, a.unit_code,
                   a.unit_name, a.status, a.percent, a.due_on, a.done_on, a.standing, a.version
            from assignment a
            join task t on t.id = a.task_id
            join plan p on p.id = a.plan_id
            where a.listed""";
    private static final String ORDER = "\norder by a.due_key, a.id limit :limit";

    private static final String HOLDER_HAS_ENDED = """
            a.status <> 'DONE' and a.unit_code in (
                select u.code from unit_copy u where u.ended_on <= cast(:today as date))""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** @param units whose assignments the sender may see; null for all */
    TaskListQuery(TaskFilter filter, @Nullable List<String> units, LocalDate today) {
        among(units, filter.unit);
        where("a.plan_id = :plan", "plan", filter.planId);
        where("a.due_on >= :from", "from", filter.dueFrom);
        where("a.due_on <= :to", "to", filter.dueTo);
        where("f_unaccent(lower(t.text)) like f_unaccent(lower(:words))", "words", words(filter.q));
        in(filter.bucket, today);
        asOf(today, filter.needsDecision, HOLDER_HAS_ENDED);
        asOf(today, filter.citesChanged, "a.status <> 'DONE' and " + CitedReferences.TASK_CITES_CHANGED);
        after(Cursor.decode(filter.cursor, 2));
        values.put("limit", filter.size + 1);
    }

    @SuppressWarnings("unchecked")
    List<Tuple> rows(EntityManager database) {
        var query = database.createNativeQuery(sql(), Tuple.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    String sql() {
        var sql = new StringBuilder(ROWS);
        conditions.forEach(condition -> sql.append("\n  and ").append(condition));
        return sql.append(ORDER).toString();
    }

    /** A single unit is asked for by equality, so that its index serves the order too. */
    private void among(@Nullable List<String> units, @Nullable String wanted) {
        if (wanted != null && units != null && !units.contains(wanted)) {
            conditions.add("false");
        }
        if (wanted == null && units != null && units.size() != 1) {
            where("a.unit_code = any(:units)", "units", units.toArray(String[]::new));
        } else {
            where("a.unit_code = :unit", "unit", wanted == null && units != null ? units.getFirst() : wanted);
        }
    }

    private void in(@Nullable Bucket bucket, LocalDate today) {
        if (bucket != null) {
            conditions.add("(" + bucket.condition() + ")");
            if (bucket.condition().contains(":today")) {
                values.put("today", today);
            }
        }
    }

    private void asOf(LocalDate today, boolean wanted, String condition) {
        if (wanted) {
            conditions.add("(" + condition + ")");
            values.put("today", today);
        }
    }

    private void after(@Nullable Cursor cursor) {
        if (cursor != null) {
            conditions.add("(a.due_key, a.id) > (cast(:afterDue as date), cast(:afterId as uuid))");
            values.put("afterDue", cursor.values().get(0));
            values.put("afterId", cursor.values().get(1));
        }
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static @Nullable String words(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : "%" + typed.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}

package vn.dondoc.plan.tasklist;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.referencecopy.CitedReferences;

/** One page of assignments, read from one covering index: neither the table nor another one is touched unless words are searched. */
final class TaskListQuery {

    private static final String ROWS = """
            select a.task_id, a.id, a.plan_id, a.plan_number, a.plan_symbol, a.year, a.ordinal, a.excerpt, a.time_text, a.role,
                   a.unit_id, a.unit_code, a.unit_name, a.status, a.percent, a.due_key, a.done_on, a.standing, a.version%s
            from assignment a
            where a.listed""";

    private static final String WORDS = """
            a.task_id in (
                select t.id from task t where f_unaccent(lower(t.text)) like f_unaccent(lower(:words)))""";

    private static final String HOLDER_HAS_ENDED = """
            a.outcome = 'OPEN' and a.unit_code in (
                select u.code from unit_copy u where u.ended_on <= cast(:today as date))""";

    private static final String CITES_CHANGED =
            "a.outcome = 'OPEN' and exists (select from plan p where p.id = a.plan_id and "
                    + CitedReferences.TASK_CITES_CHANGED + ")";

    private final TaskFilter filter;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** @param units whose assignments the sender may see; null for all */
    TaskListQuery(TaskFilter filter, @Nullable List<String> units, LocalDate today, int limit) {
        this.filter = filter;
        among(units, filter.unit);
        where("a.plan_id = :plan", "plan", filter.planId);
        where("a.year = :year", "year", filter.year);
        where("a.standing = :standing", "standing", filter.standing == null ? null : filter.standing.name());
        where("a.due_key >= :from", "from", filter.dueFrom);
        where("a.due_key <= :to", "to", filter.dueTo);
        if (filter.dueFrom != null) {
            conditions.add("a.due_key < date '9999-12-31'");
        }
        oneOf("a.role", "role", filter.role);
        oneOf("a.status", "status", filter.status);
        where(WORDS, "words", words(filter.q));
        marks(today);
        after(filter.cursor);
        values.put("limit", limit);
    }

    Map<String, Object> values() {
        return values;
    }

    @SuppressWarnings("unchecked")
    List<Tuple> rows(EntityManager database) {
        var query = database.createNativeQuery(sql(), Tuple.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    String sql() {
        var sql = new StringBuilder(ROWS.formatted(filter.sort == TaskSort.RECENT ? ", a.changed_at" : ""));
        conditions.forEach(condition -> sql.append("\n  and ").append(condition));
        return sql.append("\norder by ")
                .append(filter.sort.order())
                .append(" limit :limit")
                .toString();
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

    private void marks(LocalDate today) {
        if (!filter.bucket.isEmpty()) {
            asOf(today, BucketCondition.of(filter.bucket));
        }
        if (filter.needsDecision) {
            asOf(today, HOLDER_HAS_ENDED);
        }
        if (filter.citesChanged) {
            asOf(today, CITES_CHANGED);
        }
        if (filter.waiting) {
            conditions.add("a.waiting");
        }
    }

    private void asOf(LocalDate today, String condition) {
        conditions.add(condition);
        if (condition.contains(":today")) {
            values.put("today", today);
        }
    }

    private void after(@Nullable String cursor) {
        if (cursor != null && !cursor.isEmpty()) {
            conditions.add(filter.sort.after());
            var last = filter.sort.values(cursor);
            for (var i = 0; i < last.size(); i++) {
                values.put("after" + i, last.get(i));
            }
        }
    }

    private void oneOf(String column, String name, List<? extends Enum<?>> wanted) {
        if (wanted.size() == 1) {
            where(column + " = :" + name, name, wanted.getFirst().name());
        } else if (!wanted.isEmpty()) {
            where(
                    column + " = any(:" + name + ")",
                    name,
                    wanted.stream().map(Enum::name).toArray(String[]::new));
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

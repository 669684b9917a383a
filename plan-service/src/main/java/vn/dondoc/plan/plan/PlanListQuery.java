package vn.dondoc.plan.plan;

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

/** One page of plans, newest document first, without their texts. */
final class PlanListQuery {

    private static final String ROWS = """
            select p.id, p.status, p.type, p.number, p.symbol, p.subject, p.issued_on, p.issuer_code, p.issuer_name,
                   p.year, (select count(*) from task t where t.plan_id = p.id and t.withdrawn_at is null) as task_count,
                   jsonb_array_length(p.duties) as duty_count, p.version, p.import_id is null as written
            from plan p
            where\s""";
    private static final String ORDER = "\norder by p.issued_on desc, p.id desc limit :limit";

    private static final String SEARCH =
            "f_unaccent(lower(f_document_number(p.number, p.symbol) || ' ' || p.subject)) like f_unaccent(lower(:words))";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    PlanListQuery(PlanFilter filter, PlanAccess.Sight sight, LocalDate today) {
        within(sight, today);
        where("p.status = :status", "status", filter.status == null ? null : filter.status.name());
        where("p.year = :year", "year", filter.year);
        where(SEARCH, "words", words(filter.q));
        if (filter.citesChanged) {
            conditions.add(CitedReferences.PLAN_CITES_CHANGED);
            values.put("today", today);
        }
        after(Cursor.decode(filter.cursor, 2));
        values.put("limit", filter.size + 1);
    }

    @SuppressWarnings("unchecked")
    List<Tuple> rows(EntityManager database) {
        var query = database.createNativeQuery(ROWS + String.join("\n  and ", conditions) + ORDER, Tuple.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private void within(PlanAccess.Sight sight, LocalDate today) {
        conditions.add(sight.condition());
        if (sight.unit() != null) {
            values.put("viewer", sight.unit());
            values.put("today", today);
        }
    }

    private void after(@Nullable Cursor cursor) {
        if (cursor != null) {
            conditions.add("(p.issued_on, p.id) < (cast(:afterDay as date), cast(:afterId as uuid))");
            values.put("afterDay", cursor.values().get(0));
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

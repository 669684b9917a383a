package vn.dondoc.plan.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.tasklist.PlanReference;

/** The days of reports, of plans that are in force or closed. */
@ApplicationScoped
public class DutyDays {

    private static final int MOST = 500;

    /** Seen by the units that owe the report and by those who see the plan's issuer among their units. */
    private static final String ROWS = """
            select d.duty_id, d.name, d.due_on, cardinality(d.units) as units, p.id as plan_id, p.number, p.symbol, p.year
            from duty_day d join plan p on p.id = d.plan_id
            where p.status in ('ISSUED', 'CLOSED')
              and (cast(:within as text[]) is null or d.units && cast(:within as text[]) or p.issuer_code = any(cast(:within as text[])))
              and (cast(:unit as text) is null or d.units @> array[cast(:unit as text)])
              and (cast(:plan as uuid) is null or d.plan_id = cast(:plan as uuid))
              and\s""";

    private static final String ORDER = " order by d.due_on, d.plan_id, d.duty_id limit " + MOST;

    private final EntityManager database;

    DutyDays(EntityManager database) {
        this.database = database;
    }

    /** @param within whose reports are seen; null for all */
    public List<DutyDay> between(
            @Nullable List<String> within, @Nullable String unit, @Nullable UUID plan, LocalDate from, LocalDate to) {
        return read(within, unit, plan, "d.due_on between :from and :to", Map.of("from", from, "to", to));
    }

    List<DutyDay> ofYear(@Nullable List<String> within, @Nullable String unit, @Nullable UUID plan, int year) {
        return read(within, unit, plan, "p.year = :year", Map.of("year", year));
    }

    @SuppressWarnings("unchecked")
    private List<DutyDay> read(
            @Nullable List<String> within,
            @Nullable String unit,
            @Nullable UUID plan,
            String condition,
            Map<String, Object> values) {
        var query = database.createNativeQuery(ROWS + condition + ORDER, Tuple.class)
                .setParameter("within", within == null ? null : within.toArray(String[]::new))
                .setParameter("unit", unit)
                .setParameter("plan", plan);
        values.forEach(query::setParameter);
        return ((List<Tuple>) query.getResultList()).stream().map(DutyDays::day).toList();
    }

    private static DutyDay day(Tuple row) {
        return new DutyDay(
                row.get("duty_id", UUID.class),
                row.get("name", String.class),
                row.get("due_on", LocalDate.class),
                row.get("units", Integer.class),
                new PlanReference(
                        row.get("plan_id", UUID.class),
                        row.get("number", String.class),
                        row.get("symbol", String.class),
                        row.get("year", Integer.class)));
    }
}

package vn.dondoc.plan.calendarfeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.calendar.DutyDay;
import vn.dondoc.plan.calendar.DutyDays;
import vn.dondoc.plan.reading.DocumentNumber;

/** What a calendar shows: two months back and 400 days ahead, up to 2,000 tasks. */
@ApplicationScoped
class FeedEvents {

    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 400;

    private static final String TASKS = """
            select cast(min(cast(a.id as text)) as uuid) as id, a.due_key, min(a.excerpt) as excerpt, min(a.unit_name) as unit_name,
                   count(*) as units, f_document_number(min(a.plan_number), min(a.plan_symbol)) as plan, max(a.changed_at) as changed_at
            from assignment a
            where a.listed and a.due_key between :from and :to and a.unit_code = any(:units)%s
            group by a.task_id, a.due_key order by a.due_key, 1 limit 2000""";

    private static final String STILL_TO_DELIVER =
            " and a.outcome = 'OPEN' and a.standing = 'OPEN' and a.role in ('LEAD', 'PERFORM')";

    private final EntityManager database;
    private final DutyDays duties;

    FeedEvents(EntityManager database, DutyDays duties) {
        this.database = database;
        this.duties = duties;
    }

    List<FeedEvent> of(FeedScope scope, @Nullable List<String> units, LocalDate today, Instant reportsSince) {
        var from = today.minusDays(DAYS_BACK);
        var to = today.plusDays(DAYS_AHEAD);
        var reports = duties.between(units, null, null, from, to).stream().map(duty -> report(duty, reportsSince));
        return Stream.concat(tasks(scope, units == null ? List.of() : units, from, to), reports)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<FeedEvent> tasks(FeedScope scope, List<String> units, LocalDate from, LocalDate to) {
        var sql = TASKS.formatted(scope == FeedScope.MINE ? STILL_TO_DELIVER : "");
        List<Tuple> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("units", units.toArray(String[]::new))
                .getResultList();
        return rows.stream().map(FeedEvents::task);
    }

    private static FeedEvent task(Tuple row) {
        long units = row.get("units", Long.class);
        return new FeedEvent(
                row.get("id", UUID.class),
                row.get("due_key", LocalDate.class),
                row.get("excerpt", String.class),
                units == 1 ? row.get("unit_name", String.class) : units + " đơn vị",
                row.get("plan", String.class),
                row.get("changed_at", Instant.class));
    }

    private static FeedEvent report(DutyDay duty, Instant since) {
        var plan = DocumentNumber.of(duty.plan().number(), duty.plan().symbol());
        return new FeedEvent(duty.dutyId(), duty.dueOn(), duty.name(), duty.units() + " đơn vị báo cáo", plan, since);
    }
}

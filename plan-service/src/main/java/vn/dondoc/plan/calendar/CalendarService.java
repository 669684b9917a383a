package vn.dondoc.plan.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** The days of a calendar as an actor may see them. */
@ApplicationScoped
class CalendarService {

    private static final int TASKS_A_DAY = 12;

    private final EntityManager database;
    private final DutyDays duties;
    private final Units units;
    private final Clock clock;

    CalendarService(EntityManager database, DutyDays duties, Units units, Clock clock) {
        this.database = database;
        this.duties = duties;
        this.units = units;
        this.clock = clock;
    }

    /** What is due on one day, before it is cut to what is shown. */
    private static final class Collected {
        private final List<DutyDay> duties = new ArrayList<>();
        private final List<DuePart> parts = new ArrayList<>();
        private long total;
    }

    @Transactional
    List<CalendarDay> days(Actor actor, CalendarFilter filter) {
        filter.requireSense();
        var within = units.within(UnitScope.of(actor));
        Map<LocalDate, Collected> days = new TreeMap<>();
        duties(filter, within).forEach(duty -> on(days, duty.dueOn()).duties.add(duty));
        var query = new CalendarQuery(filter, within);
        var today = LocalDate.now(clock);
        rows(query, query.parts()).stream()
                .map(row -> DuePart.of(row, today))
                .forEach(part -> on(days, part.on()).parts.add(part));
        rows(query, query.totals())
                .forEach(row -> on(days, row.get("due_key", LocalDate.class)).total = row.get("total", Long.class));
        return days.entrySet().stream()
                .map(day -> shown(day.getKey(), day.getValue()))
                .filter(day -> !day.items().isEmpty())
                .toList();
    }

    private List<DutyDay> duties(CalendarFilter filter, @Nullable List<String> within) {
        return duties.between(
                within,
                filter.unit,
                filter.planId,
                Objects.requireNonNull(filter.from),
                Objects.requireNonNull(filter.to));
    }

    private static Collected on(Map<LocalDate, Collected> days, LocalDate day) {
        return days.computeIfAbsent(day, any -> new Collected());
    }

    private static CalendarDay shown(LocalDate day, Collected all) {
        var tasks = all.parts.stream()
                .collect(Collectors.groupingBy(DuePart::taskId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .limit(TASKS_A_DAY)
                .map(DuePart::together)
                .toList();
        var items = all.duties.stream().map(CalendarItem::duty).collect(Collectors.toCollection(ArrayList::new));
        items.addAll(tasks);
        var parts = tasks.stream().mapToLong(CalendarItem::units).sum();
        return new CalendarDay(day, items, Math.max(0, all.total - parts));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(CalendarQuery calendar, String sql) {
        var query = database.createNativeQuery(sql, Tuple.class);
        calendar.values().forEach(query::setParameter);
        return query.getResultList();
    }
}

package vn.dondoc.plan.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** The tasks and reports of a year as an actor may see them. */
@ApplicationScoped
class TimelineService {

    private final EntityManager database;
    private final DutyDays duties;
    private final Units units;
    private final Clock clock;

    TimelineService(EntityManager database, DutyDays duties, Units units, Clock clock) {
        this.database = database;
        this.duties = duties;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    Timeline timeline(Actor actor, TimelineFilter filter) {
        var within = units.within(UnitScope.of(actor));
        var today = LocalDate.now(clock);
        int year = Objects.requireNonNullElse(filter.year, today.getYear());
        var rows = rows(new TimelineQuery(filter, year, within, today));
        var page = Page.of(rows, filter.size, TimelineQuery::position);
        var first = filter.cursor == null || filter.cursor.isEmpty();
        return new Timeline(
                page.items(), first ? duties.ofYear(within, filter.unit, filter.planId, year) : List.of(), page.next());
    }

    @SuppressWarnings("unchecked")
    private List<TimelineRow> rows(TimelineQuery timeline) {
        var query = database.createNativeQuery(timeline.sql(), Tuple.class);
        timeline.values().forEach(query::setParameter);
        return ((List<Tuple>) query.getResultList())
                .stream().map(TimelineQuery::row).toList();
    }
}

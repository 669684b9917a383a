package vn.dondoc.plan.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** The figures of the work that an actor may see. */
@ApplicationScoped
class FigureService {

    private final EntityManager database;
    private final Units units;
    private final Clock clock;

    FigureService(EntityManager database, Units units, Clock clock) {
        this.database = database;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    Figures figures(Actor actor, FigureFilter filter) {
        var today = LocalDate.now(clock);
        var found = found(new FigureQuery(filter, units.within(UnitScope.of(actor)), today));
        var shown = found.subList(0, Math.min(found.size(), filter.size));
        var rows = shown.stream().map(FigureService::row).toList();
        return new Figures(today, rows, next(filter, found));
    }

    private static @Nullable String next(FigureFilter filter, List<Tuple> found) {
        return found.size() <= filter.size
                ? null
                : FigureKey.position(filter.by, found.get(filter.size - 1).get("key"))
                        .encoded();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> found(FigureQuery figures) {
        var query = database.createNativeQuery(figures.sql(), Tuple.class);
        figures.values().forEach(query::setParameter);
        return query.getResultList();
    }

    private static FigureRow row(Tuple row) {
        var key = FigureKey.written(row.get("key"));
        return new FigureRow(
                key,
                key.isEmpty() ? "" : row.get("label", String.class),
                count(row, "done_on_time"),
                count(row, "done_late"),
                count(row, "open_on_time"),
                count(row, "open_late"),
                count(row, "not_started"),
                count(row, "in_progress"),
                count(row, "cannot_do"),
                count(row, "extended"),
                count(row, "total"));
    }

    private static long count(Tuple row, String column) {
        return row.get(column, Long.class);
    }
}

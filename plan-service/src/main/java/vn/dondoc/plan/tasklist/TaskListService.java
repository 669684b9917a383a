package vn.dondoc.plan.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** The lines of the task list that an actor may see. */
@ApplicationScoped
class TaskListService {

    private final EntityManager database;
    private final Units units;
    private final Clock clock;

    TaskListService(EntityManager database, Units units, Clock clock) {
        this.database = database;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    Page<TaskRow> list(Actor actor, TaskFilter filter) {
        var today = LocalDate.now(clock);
        var query = new TaskListQuery(filter, units.within(UnitScope.of(actor)), today, filter.size + 1);
        var page = Page.of(query.rows(database), filter.size, filter.sort::position);
        var rows =
                page.items().stream().map(row -> TaskLine.of(row, actor, today)).toList();
        return new Page<>(noted(rows), page.next());
    }

    /** Tells, beside open work, what became of its units; one query for all that is shown. */
    private List<TaskRow> noted(List<TaskRow> rows) {
        var known = units.notices(
                rows.stream().filter(TaskRow::isOpen).map(TaskRow::unit).toList());
        return rows.stream()
                .map(row -> row.isOpen() ? row.with(known.get(row.unit())) : row)
                .toList();
    }
}

package vn.dondoc.plan.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** The lines of the task list that an actor may see. */
@ApplicationScoped
class TaskListService {

    private final EntityManager database;
    private final TaskListReader reader;
    private final Units units;
    private final Clock clock;

    TaskListService(EntityManager database, TaskListReader reader, Units units, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    Page<TaskRow> list(Actor actor, TaskFilter filter) {
        var page = page(actor, filter, filter.size);
        return new Page<>(noted(page.items()), page.next());
    }

    /** Without what became of units. It may hold fewer lines than {@code size} and go on nevertheless. */
    @Transactional
    Page<TaskRow> page(Actor actor, TaskFilter filter, int size) {
        var today = LocalDate.now(clock);
        var page = reader.read(scope(actor, filter), filter, today, size);
        var rows =
                page.items().stream().map(row -> TaskLine.of(row, actor, today)).toList();
        return new Page<>(rows, page.next());
    }

    private ListScope scope(Actor actor, TaskFilter filter) {
        var seen = UnitScope.of(actor);
        var within = units.within(seen);
        var offices =
                filter.unit == null && within != null && within.size() > 1 ? units.offices(seen) : List.<String>of();
        return new ListScope(within, offices).within(filter.unit);
    }

    /** The whole sentences of the tasks of some rows. */
    @Transactional
    @SuppressWarnings("unchecked")
    Map<UUID, String> sentences(List<TaskRow> rows) {
        List<Tuple> found = database.createNativeQuery("select id, text from task where id = any(:ids)", Tuple.class)
                .setParameter(
                        "ids", rows.stream().map(TaskRow::taskId).distinct().toArray(UUID[]::new))
                .getResultList();
        return found.stream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("text", String.class)));
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

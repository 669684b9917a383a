package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Page;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** The list of the plans that an actor may see, projected from SQL. */
@ApplicationScoped
class PlanList {

    private final EntityManager database;
    private final Units units;
    private final Clock clock;

    PlanList(EntityManager database, Units units, Clock clock) {
        this.database = database;
        this.units = units;
        this.clock = clock;
    }

    Page<PlanRow> page(Actor actor, PlanFilter filter) {
        var scope = UnitScope.of(actor);
        var within = units.within(scope);
        var query = new PlanListQuery(filter, PlanAccess.sightOf(actor), LocalDate.now(clock));
        var rows = query.rows(database).stream()
                .map(row -> row(row, actor, within == null || within.contains(row.get("issuer_code", String.class))))
                .toList();
        return Page.of(rows, filter.size, row -> Cursor.at(row.issuedOn(), row.id()));
    }

    private static PlanRow row(Tuple row, Actor actor, boolean withinSubtree) {
        var status = PlanStatus.valueOf(row.get("status", String.class));
        return new PlanRow(
                row.get("id", UUID.class),
                status,
                row.get("type", String.class),
                row.get("number", String.class),
                row.get("symbol", String.class),
                row.get("subject", String.class),
                row.get("issued_on", LocalDate.class),
                row.get("issuer_code", String.class),
                row.get("issuer_name", String.class),
                row.get("year", Integer.class),
                row.get("task_count", Long.class),
                row.get("duty_count", Integer.class),
                PlanAccess.actions(
                        actor,
                        status,
                        row.get("written", Boolean.class),
                        row.get("issuer_code", String.class),
                        withinSubtree),
                row.get("version", Integer.class));
    }
}

package vn.dondoc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** Finds out what an actor sees of a plan today. */
@ApplicationScoped
class Sights {

    private final TaskRepository tasks;
    private final Units units;
    private final Clock clock;

    Sights(TaskRepository tasks, Units units, Clock clock) {
        this.tasks = tasks;
        this.units = units;
        this.clock = clock;
    }

    Sight of(Actor actor, UUID planId) {
        return of(actor, tasks.plan(planId).map(TaskView.PlanOfTask::issuerCode).orElse(null));
    }

    Sight of(Actor actor, @Nullable String issuerCode) {
        var scope = UnitScope.of(actor);
        var reach = units.within(scope);
        var office = reach == null || (issuerCode != null && reach.contains(issuerCode));
        return new Sight(actor, reach, office, TaskAccess.seesDrafts(scope), LocalDate.now(clock));
    }
}

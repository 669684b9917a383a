package vn.dondoc.plan.unitcopy;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The scheduler sleeps in tests, so pulls are made by hand, the first of them at the start. */
@ApplicationScoped
public class PullAtStart {

    void pull(@Observes StartupEvent started, UnitPull pull) {
        pull.catchUp();
    }

    public static void again() {
        Arc.container().instance(UnitPull.class).get().catchUp();
    }
}

package vn.dondoc.plan.unitcopy;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The scheduler sleeps in tests, so the first pull is made by hand. */
@ApplicationScoped
class PullAtStart {

    void pull(@Observes StartupEvent started, UnitPull pull) {
        pull.catchUp();
    }
}

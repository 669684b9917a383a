package vn.dondoc.report.unitcopy;

import io.quarkus.arc.Arc;

/** Does at once what the scheduler does every two seconds. */
public final class PullUnitsNow {

    private PullUnitsNow() {}

    public static void units() {
        Arc.container().instance(UnitPull.class).get().pull();
    }
}

package vn.dondoc.report.plancopy;

import io.quarkus.arc.Arc;

/** Does at once what the scheduler does every two seconds. */
public final class PullNow {

    private PullNow() {}

    public static void plans() {
        Arc.container().instance(PlanPull.class).get().pull();
    }
}

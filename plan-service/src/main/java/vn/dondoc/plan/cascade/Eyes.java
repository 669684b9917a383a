package vn.dondoc.plan.cascade;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.cascade.link.LinkAccess;
import vn.dondoc.plan.cascade.link.LinkAction;
import vn.dondoc.plan.cascade.link.LinkStatus;
import vn.dondoc.plan.plan.PlanSight;

/**
 * What an actor sees of a cascade today.
 *
 * @param units the codes of the units within the actor's scope; null when it has no bounds
 */
record Eyes(Actor actor, @Nullable List<String> units, LocalDate today) {

    PlanSight sight() {
        return PlanSight.of(actor);
    }

    boolean sees(String unitCode) {
        return units == null || units.contains(unitCode);
    }

    boolean mayLink(String issuerCode) {
        return LinkAccess.mayLink(actor, issuerCode, sees(issuerCode));
    }

    List<LinkAction> actions(String issuerCode, LinkStatus status) {
        return LinkAccess.actions(mayLink(issuerCode), status);
    }
}

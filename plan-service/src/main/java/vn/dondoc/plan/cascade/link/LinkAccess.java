package vn.dondoc.plan.cascade.link;

import java.util.List;
import vn.dondoc.kit.Actor;

/** Who may say what a plan carries out: those who prepare plans of its issuer. */
public final class LinkAccess {

    private LinkAccess() {}

    /** @param withinSubtree whether the lower plan's issuer is within the actor's subtree */
    public static boolean mayLink(Actor actor, String issuerCode, boolean withinSubtree) {
        return (actor.is("coordinator") && withinSubtree) || (actor.is("unit-head") && actor.actsFor(issuerCode));
    }

    public static List<LinkAction> actions(boolean mayLink, LinkStatus status) {
        if (!mayLink) {
            return List.of();
        }
        return switch (status) {
            case PROPOSED -> List.of(LinkAction.ACCEPT, LinkAction.REJECT);
            case ACCEPTED -> List.of(LinkAction.REJECT);
            case REJECTED -> List.of(LinkAction.ACCEPT);
        };
    }
}

package vn.dondoc.plan.cascade.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;

/** Stores links and tells the feed of them, in one transaction. */
@ApplicationScoped
class LinkFeed {

    private static final Logger LOG = Logger.getLogger(LinkFeed.class);

    private final LinkRepository links;
    private final ChangeFeed changes;

    LinkFeed(LinkRepository links, ChangeFeed changes) {
        this.links = links;
        this.changes = changes;
    }

    void added(Actor actor, String type, PlanLink link) {
        links.persist(link);
        changed(actor, type, link, null);
    }

    void changed(Actor actor, String type, PlanLink link, @Nullable LinkView before) {
        links.flush();
        changes.append(actor, type, link.id(), actor.unit(), before, told(link));
        LOG.infof("%s link=%s plan=%s", type, link.id(), link.planId());
    }

    /** Without anybody's actions. */
    LinkView told(PlanLink link) {
        var upper = link.upperPlanId();
        return link.view(upper == null ? null : links.plan(upper).orElse(null), List.of());
    }
}

package vn.dondoc.plan.cascade.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.plan.PlanIssued;

/** Connects links that waited for a plan, once it is issued under the number that they name. */
@ApplicationScoped
class LinkConnector {

    private static final Actor SYSTEM = Actor.system("plan-service");

    private final LinkRepository links;
    private final LinkFeed feed;

    LinkConnector(LinkRepository links, LinkFeed feed) {
        this.links = links;
        this.feed = feed;
    }

    /** A person is asked again, since the plan may be a namesake; number and symbol are not unique. */
    @Transactional(Transactional.TxType.MANDATORY)
    void connect(@Observes PlanIssued issued) {
        var plan = links.plan(issued.planId()).orElseThrow();
        links.waitingFor(plan.reference()).stream()
                .filter(link -> !link.planId().equals(plan.id()) && link.upper().fits(plan))
                .filter(link -> !links.links(link.planId(), plan.id()))
                .forEach(link -> {
                    var before = feed.told(link);
                    link.connect(plan.id());
                    feed.changed(SYSTEM, "plan-link.connected", link, before);
                });
    }
}

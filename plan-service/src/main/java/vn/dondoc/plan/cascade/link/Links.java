package vn.dondoc.plan.cascade.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.reading.DocumentNumber;
import vn.dondoc.plan.reading.PlanRelation;

/** What other features say of a plan's links, in the transaction in which they make the plan. */
@ApplicationScoped
public class Links {

    private final LinkRepository links;
    private final LinkFeed feed;
    private final Clock clock;

    Links(LinkRepository links, LinkFeed feed, Clock clock) {
        this.links = links;
        this.feed = feed;
        this.clock = clock;
    }

    /** Proposes what the basis says, each document once; a plan here is found by number, symbol, issuer and year. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void propose(Actor actor, PlanView plan, List<LinkProposal> proposals) {
        var seen = new HashSet<String>();
        for (var proposal : proposals) {
            if (seen.add(proposal.number().toUpperCase(Locale.ROOT))) {
                feed.added(actor, "plan-link.proposed", connected(plan, proposal));
            }
        }
    }

    /** Links a plan to the one that it was made of; there is nothing to decide. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void implement(Actor actor, UUID planId, PlanView upper) {
        var document = new UpperDocument(
                DocumentNumber.of(upper.number(), upper.symbol()),
                upper.issuedOn().getYear(),
                upper.issuerName(),
                null);
        var link = new PlanLink(planId, PlanRelation.Kind.IMPLEMENTS, document, null);
        link.connect(upper.id());
        link.decide(true, actor, clock.instant());
        feed.added(actor, "plan-link.added", link);
    }

    private PlanLink connected(PlanView plan, LinkProposal proposal) {
        var index = proposal.citation();
        var citation = index == null ? null : plan.citations().get(index);
        var document = UpperDocument.of(proposal.number(), citation);
        var link = new PlanLink(plan.id(), proposal.kind(), document, index);
        document.among(links.numbered(document.number())).stream()
                .map(LinkedPlan::id)
                .filter(upper -> !upper.equals(plan.id()) && !links.links(plan.id(), upper))
                .forEach(link::connect);
        return link;
    }
}

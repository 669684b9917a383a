package vn.dondoc.plan.cascade.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.plan.PlanSight;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** What people say of a plan's links. */
@ApplicationScoped
class LinkService {

    private final LinkRepository links;
    private final LinkFeed feed;
    private final Units units;
    private final Clock clock;

    LinkService(LinkRepository links, LinkFeed feed, Units units, Clock clock) {
        this.links = links;
        this.feed = feed;
        this.units = units;
        this.clock = clock;
    }

    /** @throws RuleViolation 404, 403, 400 {@code link.nothing-named}, {@code link.itself}, {@code link.circle}, {@code constraint.plan_link_once} */
    @Transactional
    LinkView add(Actor actor, UUID planId, LinkRequest request) {
        var plan = lower(actor, planId);
        var upper = upper(actor, plan, request);
        var link = new PlanLink(planId, request.kind(), document(request, upper), null);
        if (upper != null) {
            requireNoCircle(planId, upper.id());
            link.connect(upper.id());
        }
        link.decide(true, actor, clock.instant());
        feed.added(actor, "plan-link.added", link);
        return view(actor, link);
    }

    /** @throws RuleViolation 404, 403, 412, 428, {@code link.decided}, {@code link.circle} */
    @Transactional
    LinkView decide(Actor actor, UUID id, @Nullable String ifMatch, boolean accepted) {
        var link = links.findByIdOptional(id).orElseThrow(RuleViolation::notFound);
        lower(actor, link.planId());
        Etag.require(ifMatch, link.version());
        var upper = link.upperPlanId();
        if (accepted && upper != null) {
            requireNoCircle(link.planId(), upper);
        }
        var before = feed.told(link);
        link.decide(accepted, actor, clock.instant());
        feed.changed(actor, "plan-link.decided", link, before);
        return view(actor, link);
    }

    private LinkedPlan lower(Actor actor, UUID planId) {
        var plan = seen(actor, planId);
        var within = units.reaches(UnitScope.of(actor), plan.issuerCode());
        if (!LinkAccess.mayLink(actor, plan.issuerCode(), within)) {
            throw RuleViolation.forbidden();
        }
        return plan;
    }

    private LinkedPlan seen(Actor actor, UUID planId) {
        return links.plan(planId, PlanSight.of(actor), LocalDate.now(clock)).orElseThrow(RuleViolation::notFound);
    }

    private @Nullable LinkedPlan upper(Actor actor, LinkedPlan plan, LinkRequest request) {
        if (request.upperPlanId() != null) {
            return seen(actor, request.upperPlanId());
        }
        if (request.number() == null) {
            throw RuleViolation.invalid("link.nothing-named");
        }
        var document = UpperDocument.of(request.number(), null);
        return document.among(links.numbered(request.number())).stream()
                .filter(found -> !found.id().equals(plan.id()))
                .findFirst()
                .orElse(null);
    }

    private static UpperDocument document(LinkRequest request, @Nullable LinkedPlan upper) {
        if (upper == null) {
            return UpperDocument.of(Objects.requireNonNull(request.number()), null);
        }
        return new UpperDocument(upper.reference(), upper.issuedOn().getYear(), upper.issuerName(), null);
    }

    private void requireNoCircle(UUID planId, UUID upper) {
        if (planId.equals(upper)) {
            throw new RuleViolation("link.itself");
        }
        links.holdChains();
        if (links.leadsUp(upper, planId)) {
            throw new RuleViolation("link.circle");
        }
    }

    private LinkView view(Actor actor, PlanLink link) {
        var upper = link.upperPlanId();
        var seen = upper == null
                ? null
                : links.plan(upper, PlanSight.of(actor), LocalDate.now(clock)).orElse(null);
        var told = feed.told(link);
        return link.view(seen, LinkAccess.actions(true, told.status()));
    }
}

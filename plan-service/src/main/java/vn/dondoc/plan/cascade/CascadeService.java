package vn.dondoc.plan.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.cascade.link.LinkAction;
import vn.dondoc.plan.cascade.link.LinkedPlan;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** A plan's place in the cascade: five statements, however many plans there are. */
@ApplicationScoped
class CascadeService {

    private final CascadeQuery query;
    private final OwedReader owed;
    private final Units units;
    private final Clock clock;

    CascadeService(CascadeQuery query, OwedReader owed, Units units, Clock clock) {
        this.query = query;
        this.owed = owed;
        this.units = units;
        this.clock = clock;
    }

    /** @throws RuleViolation 404 when the actor may not see the plan */
    @Transactional
    CascadeView of(Actor actor, UUID planId) {
        var eyes = new Eyes(actor, units.within(UnitScope.of(actor)), LocalDate.now(clock));
        var plan = query.plan(planId, eyes).orElseThrow(RuleViolation::notFound);
        var issuer = plan.get("issuer_code", String.class);
        var found = query.lower(planId, eyes);
        var lower = lower(found.subList(0, Math.min(found.size(), CascadeQuery.MOST_LOWER)), eyes);
        return new CascadeView(
                planId,
                query.upper(planId, eyes).stream()
                        .map(row -> upper(row, issuer, eyes))
                        .toList(),
                lower,
                found.size() > lower.size(),
                owed.of(plan.get("duties", String.class), lower, eyes),
                eyes.mayLink(issuer) ? List.of(CascadeAction.LINK) : List.of());
    }

    /** Only the links of the plan that is looked at are decided here. */
    private static CascadeView.Upper upper(Tuple row, String issuer, Eyes eyes) {
        int depth = row.get("depth", Integer.class);
        var actions = depth == 1 ? eyes.actions(issuer, CascadeRows.status(row)) : List.<LinkAction>of();
        return new CascadeView.Upper(depth, CascadeRows.link(row, CascadeRows.plan(row), actions));
    }

    private List<CascadeView.Lower> lower(List<Tuple> rows, Eyes eyes) {
        var figures = rows.isEmpty() ? List.<Tuple>of() : query.figures(rows, eyes);
        var own = CascadeRows.own(figures);
        var below = CascadeRows.below(figures);
        return rows.stream()
                .map(row -> {
                    var plan = LinkedPlan.of(row);
                    var actions = eyes.actions(plan.issuerCode(), CascadeRows.status(row));
                    var link = CascadeRows.link(row, null, actions);
                    return new CascadeView.Lower(
                            plan, link, own.getOrDefault(plan.id(), PlanFigures.NONE), below.get(plan.id()));
                })
                .toList();
    }
}

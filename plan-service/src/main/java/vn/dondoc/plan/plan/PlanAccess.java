package vn.dondoc.plan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.unitcopy.UnitScope;

/**
 * Who sees which plans and may do what with them. Those who prepare plans see their subtree's, drafts too; a unit sees
 * what is issued by itself, by a unit above it, or with a part for it.
 */
final class PlanAccess {

    private static final String OWN_SUBTREE = "p.issuer_code in (select unit_subtree(:viewer, cast(:today as date)))";

    private static final String CONCERNS_UNIT = """
            (p.opened_at is not null and (
                p.issuer_code in (select unit_ancestry(:viewer, cast(:today as date)))
                or exists (select from assignment a where a.plan_id = p.id and a.unit_code = :viewer)))""";

    private PlanAccess() {}

    /**
     * A condition on the plan {@code p}, as SQL.
     *
     * @param unit the value of its {@code :viewer}; null when it has none
     */
    record Sight(String condition, @Nullable String unit) {}

    static Sight sightOf(UnitScope scope) {
        return switch (scope) {
            case UnitScope.Everything() -> new Sight("true", null);
            case UnitScope.Nothing() -> new Sight("false", null);
            case UnitScope.Subtree(var root) -> new Sight("(" + OWN_SUBTREE + " or " + CONCERNS_UNIT + ")", root);
            case UnitScope.OwnUnit(var unit) -> new Sight(CONCERNS_UNIT, unit);
        };
    }

    static List<PlanAction> actions(Actor actor, PlanStatus status, boolean withinSubtree) {
        if (!actor.is("coordinator") || !withinSubtree) {
            return List.of();
        }
        return switch (status) {
            case DRAFT -> List.of(PlanAction.ISSUE, PlanAction.AMEND);
            case ISSUED, SUSPENDED -> List.of(PlanAction.AMEND);
            case CLOSED, CANCELLED -> List.of();
        };
    }
}

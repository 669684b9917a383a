package vn.dondoc.plan.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.unitcopy.UnitScope;

/**
 * Who sees which plans and may do what with them. Those who prepare plans see their subtree's, drafts too; a unit sees
 * what is issued by itself, by a unit above it, or with a part for it, and its head also what it is about to issue.
 */
final class PlanAccess {

    private static final String OWN_SUBTREE = "p.issuer_code in (select unit_subtree(:viewer, cast(:today as date)))";

    private static final String CONCERNS_UNIT = """
            (p.opened_at is not null and (
                p.issuer_code in (select unit_ancestry(:viewer, cast(:today as date)))
                or exists (select from assignment a where a.plan_id = p.id and a.unit_code = :viewer)))""";

    private static final String OWN = "p.issuer_code = :viewer";

    private enum Reach {
        OWN_UNIT,
        SUBTREE
    }

    private static final Map<String, Reach> PREPARING =
            Map.of("coordinator", Reach.SUBTREE, "unit-head", Reach.OWN_UNIT);
    private static final Map<String, Reach> NUMBERING = Map.of("coordinator", Reach.SUBTREE, "clerk", Reach.SUBTREE);

    private static final Map<String, Reach> AMENDING = Map.of("coordinator", Reach.SUBTREE);

    private PlanAccess() {}

    /**
     * A condition on the plan {@code p}, as SQL.
     *
     * @param unit the value of its {@code :viewer}; null when it has none
     */
    record Sight(String condition, @Nullable String unit) {}

    static Sight sightOf(Actor actor) {
        return switch (UnitScope.of(actor)) {
            case UnitScope.Everything() -> new Sight("true", null);
            case UnitScope.Nothing() -> new Sight("false", null);
            case UnitScope.Subtree(var root) -> new Sight(either(OWN_SUBTREE, CONCERNS_UNIT), root);
            case UnitScope.OwnUnit(var unit) ->
                new Sight(actor.is("unit-head") ? either(OWN, CONCERNS_UNIT) : CONCERNS_UNIT, unit);
        };
    }

    private static String either(String one, String other) {
        return "(" + one + " or " + other + ")";
    }

    /** @param withinSubtree whether the issuer is within what the actor's scope reaches */
    static boolean may(Actor actor, PlanAction action, String issuerCode, boolean withinSubtree) {
        return rights(action).entrySet().stream()
                .filter(role -> actor.is(role.getKey()))
                .anyMatch(role -> role.getValue() == Reach.SUBTREE ? withinSubtree : actor.actsFor(issuerCode));
    }

    private static Map<String, Reach> rights(PlanAction action) {
        return switch (action) {
            case ISSUE -> NUMBERING;
            case AMEND -> AMENDING;
            case WRITE, SUSPEND, RESUME, CLOSE, CANCEL -> PREPARING;
        };
    }

    /** What the actor may do with the plan as it stands. */
    static List<PlanAction> actions(
            Actor actor, PlanStatus status, boolean written, String issuerCode, boolean withinSubtree) {
        return Arrays.stream(PlanAction.values())
                .filter(action -> fits(action, status, written))
                .filter(action -> may(actor, action, issuerCode, withinSubtree))
                .toList();
    }

    private static boolean fits(PlanAction action, PlanStatus status, boolean written) {
        return switch (action) {
            case WRITE -> status == PlanStatus.DRAFT && written;
            case ISSUE -> status == PlanStatus.DRAFT;
            case AMEND -> status.isAlive() && !(status == PlanStatus.DRAFT && written);
            case SUSPEND -> Transition.SUSPENSION.fits(status);
            case RESUME -> Transition.RESUMPTION.fits(status);
            case CLOSE -> Transition.CLOSURE.fits(status);
            case CANCEL -> Transition.CANCELLATION.fits(status);
        };
    }
}

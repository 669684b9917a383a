package vn.dondoc.plan.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.unitcopy.UnitScope;

/**
 * Who sees which imports and may do what with them. Those who prepare plans see their subtree's and such as came without
 * a unit, the e-office its own, auditors and services all.
 */
final class ImportAccess {

    private static final String OWN_SUBTREE =
            "(i.unit_code is null or i.unit_code in (select unit_subtree(:viewer, cast(:today as date))))";

    private ImportAccess() {}

    /**
     * A condition on the import {@code i}, as SQL.
     *
     * @param viewer the value of its {@code :viewer}, a unit or an account; null when it has none
     */
    record Sight(String condition, @Nullable String viewer) {}

    static Sight sightOf(Actor actor) {
        if (actor.is("eoffice")) {
            return new Sight("i.created_by = :viewer", actor.name());
        }
        return switch (UnitScope.of(actor)) {
            case UnitScope.Everything() -> new Sight("true", null);
            case UnitScope.Subtree(var root) -> new Sight(OWN_SUBTREE, root);
            case UnitScope.OwnUnit(var unit) -> new Sight("false", null);
            case UnitScope.Nothing() -> new Sight("false", null);
        };
    }

    /** @param revises whether it is a corrected document for a plan */
    static List<ImportAction> actions(Actor actor, ImportStatus status, boolean revises) {
        if (!actor.is("coordinator") || status != ImportStatus.DRAFT) {
            return List.of();
        }
        return revises ? List.of(ImportAction.AMEND, ImportAction.RECHECK) : List.of(ImportAction.values());
    }
}

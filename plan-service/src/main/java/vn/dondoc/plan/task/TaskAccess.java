package vn.dondoc.plan.task;

import java.util.List;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.unitcopy.UnitScope;

/** Who may do what with an assignment that he sees. */
public final class TaskAccess {

    private TaskAccess() {}

    public static List<TaskAction> actions(Actor actor, String unitCode, Standing standing) {
        var may = standing == Standing.OPEN && actor.is("officer") && actor.actsFor(unitCode);
        return may ? List.of(TaskAction.RECORD_PROGRESS) : List.of();
    }

    /** Units do not see what is not issued yet; those who prepare plans, and auditors, do. */
    static boolean seesDrafts(UnitScope scope) {
        return switch (scope) {
            case UnitScope.Everything() -> true;
            case UnitScope.Subtree(var root) -> true;
            case UnitScope.OwnUnit(var unit) -> false;
            case UnitScope.Nothing() -> false;
        };
    }
}

package vn.dondoc.plan.extension;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.task.Standing;
import vn.dondoc.plan.task.TaskAccess;
import vn.dondoc.plan.task.TaskAction;

/** Who may do what with a request: as with the part that it is for, and a request can be answered with no after the plan ended. */
final class ExtensionAccess {

    private ExtensionAccess() {}

    /**
     * @param reach the codes of the units within the actor's reach; null for all
     * @param holder the code of the unit that holds the part now
     */
    static List<ExtensionAction> actions(
            Actor actor, @Nullable List<String> reach, String holder, String issuer, Standing standing) {
        var office = reach == null || reach.contains(issuer);
        var now = TaskAccess.actions(actor, holder, office, standing);
        var anyTime = TaskAccess.actions(actor, holder, office, Standing.OPEN);
        List<ExtensionAction> actions = new ArrayList<>();
        if (now.contains(TaskAction.DECIDE_EXTENSION)) {
            actions.add(ExtensionAction.GRANT);
        }
        if (anyTime.contains(TaskAction.DECIDE_EXTENSION)) {
            actions.add(ExtensionAction.REFUSE);
        }
        if (anyTime.contains(TaskAction.REQUEST_EXTENSION)) {
            actions.add(ExtensionAction.WITHDRAW);
        }
        return actions;
    }
}

package vn.dondoc.plan.amendment;

import java.util.List;

/** Who sees revisions and may do what with them: those who prepare plans see them, whoever may amend the plan decides. */
final class RevisionAccess {

    private RevisionAccess() {}

    static List<RevisionAction> actions(boolean mayAmend, boolean open) {
        return mayAmend && open ? List.of(RevisionAction.values()) : List.of();
    }
}

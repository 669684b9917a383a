package vn.dondoc.plan.task;

import static vn.dondoc.plan.task.TaskAccess.Tie.HOLDER;
import static vn.dondoc.plan.task.TaskAccess.Tie.OFFICE;
import static vn.dondoc.plan.task.TaskAccess.Tie.VIEWER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.unitcopy.UnitScope;

/** Who may do what with an assignment that he sees: one row per action, tested cell by cell. */
public final class TaskAccess {

    /** What ties an actor to an assignment. */
    enum Tie {
        /** He sees it. */
        VIEWER,
        /** It is his own unit's. */
        HOLDER,
        /** The plan was issued within his reach. */
        OFFICE
    }

    private record Row(TaskAction action, Tie tie, Set<Standing> standings, Set<String> roles) {}

    private static final Set<Standing> OPEN = EnumSet.of(Standing.OPEN);
    private static final Set<Standing> UNFINISHED = EnumSet.of(Standing.OPEN, Standing.PAUSED);
    private static final Set<Standing> IN_PLACE = EnumSet.complementOf(EnumSet.of(Standing.WITHDRAWN));

    private static final List<Row> TABLE = List.of(
            new Row(TaskAction.RECORD_PROGRESS, HOLDER, OPEN, Set.of("officer")),
            new Row(TaskAction.ADD_EVIDENCE, HOLDER, OPEN, Set.of("officer", "unit-head")),
            new Row(
                    TaskAction.COMMENT,
                    VIEWER,
                    IN_PLACE,
                    Set.of("officer", "unit-head", "coordinator", "leader", "clerk", "admin")),
            new Row(TaskAction.REQUEST_EXTENSION, HOLDER, OPEN, Set.of("officer", "unit-head")),
            new Row(TaskAction.DECIDE_EXTENSION, OFFICE, OPEN, Set.of("coordinator", "leader")),
            new Row(TaskAction.RECORD_OCCURRENCE, OFFICE, OPEN, Set.of("coordinator")),
            new Row(TaskAction.REASSIGN, OFFICE, UNFINISHED, Set.of("coordinator")));

    private TaskAccess() {}

    /**
     * @param holder the code of the unit that holds the assignment
     * @param office whether the plan was issued within the actor's reach
     */
    public static List<TaskAction> actions(Actor actor, String holder, boolean office, Standing standing) {
        return TABLE.stream()
                .filter(row -> row.standings().contains(standing) && isFor(actor, holder, office, row))
                .map(Row::action)
                .toList();
    }

    /** As far as a line of a list tells: without what only the office that issued the plan may do. */
    public static List<TaskAction> actions(Actor actor, String holder, Standing standing) {
        return actions(actor, holder, false, standing);
    }

    /** @throws RuleViolation 403 when it is not the actor's to do */
    static void requireRight(Actor actor, String holder, boolean office, TaskAction action) {
        if (TABLE.stream().noneMatch(row -> row.action() == action && isFor(actor, holder, office, row))) {
            throw RuleViolation.forbidden();
        }
    }

    /** @throws RuleViolation {@code task.not-open} when the plan does not allow it now */
    static void requireStanding(Standing standing, TaskAction action) {
        if (TABLE.stream()
                .noneMatch(row -> row.action() == action && row.standings().contains(standing))) {
            throw new RuleViolation("task.not-open");
        }
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

    private static boolean isFor(Actor actor, String holder, boolean office, Row row) {
        var tied =
                switch (row.tie()) {
                    case VIEWER -> true;
                    case HOLDER -> actor.actsFor(holder);
                    case OFFICE -> office;
                };
        return tied && row.roles().stream().anyMatch(actor::is);
    }
}

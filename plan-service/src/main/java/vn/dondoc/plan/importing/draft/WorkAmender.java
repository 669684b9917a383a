package vn.dondoc.plan.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.unitcopy.KnownUnit;
import vn.dondoc.plan.unitcopy.UnitRef;

/** Works a person's corrections into the tasks and duties of a draft. */
final class WorkAmender {

    private final Function<String, KnownUnit> units;

    /** @param units the unit of a code; refuses a code that is not known */
    WorkAmender(Function<String, KnownUnit> units) {
        this.units = units;
    }

    /** @throws RuleViolation {@code import.no-such-part} when an ordinal or index names nothing */
    List<DraftTask> tasks(Draft draft, Amendment amendment) {
        var tasks = new ArrayList<>(draft.tasks());
        for (var correction : Amendment.orEmpty(amendment.tasks())) {
            var at = correction.ordinal() - 1;
            Amendment.requirePart(at < tasks.size());
            tasks.set(at, corrected(tasks.get(at), correction));
        }
        return tasks;
    }

    private DraftTask corrected(DraftTask task, Amendment.TaskCorrection correction) {
        var assignments = new ArrayList<>(task.assignments());
        for (var change : Amendment.orEmpty(correction.assignments())) {
            Amendment.requirePart(change.index() < assignments.size());
            var assignment = assignments.get(change.index());
            assignments.set(change.index(), assignment.with(assignment.party().chosen(refs(change.units()))));
        }
        for (var added : Amendment.orEmpty(correction.added())) {
            assignments.add(DraftAssignment.added(added.role(), refs(added.units()), task.span()));
        }
        var worded = worded(task.withAssignments(assignments), correction.text());
        return standing(timed(worded, correction), correction.leftOut());
    }

    private static DraftTask standing(DraftTask task, @Nullable Boolean leftOut) {
        return leftOut == null ? task : task.leftOut(leftOut);
    }

    private static DraftTask worded(DraftTask task, @Nullable String text) {
        return text == null ? task : task.worded(text);
    }

    private static DraftTask timed(DraftTask task, Amendment.TaskCorrection correction) {
        var due = correction.dueOn() == null ? task : task.dueOn(correction.dueOn());
        return correction.dueRule() == null ? due : due.ruled(correction.dueRule());
    }

    /** @throws RuleViolation {@code import.no-such-part} when an index names nothing */
    List<DraftDuty> duties(Draft draft, Amendment amendment) {
        var duties = new ArrayList<>(draft.duties());
        for (var correction : Amendment.orEmpty(amendment.duties())) {
            Amendment.requirePart(correction.index() < duties.size());
            duties.set(correction.index(), corrected(duties.get(correction.index()), correction));
        }
        return duties;
    }

    private DraftDuty corrected(DraftDuty duty, Amendment.DutyCorrection correction) {
        var reporters = correction.reporters() == null
                ? duty.reporters()
                : duty.reporters().chosen(refs(correction.reporters()));
        var recipient = correction.recipient() == null
                ? duty.recipient()
                : duty.recipient().is(units.apply(correction.recipient()).ref(), true);
        var changed = duty.between(reporters, recipient, duty.via());
        return stated(changed, correction);
    }

    private static DraftDuty stated(DraftDuty duty, Amendment.DutyCorrection correction) {
        var named =
                correction.name() == null ? duty : duty.named(correction.name().strip());
        var due = correction.dueOn() == null ? named : named.dueOn(correction.dueOn());
        var ruled = correction.dueRule() == null ? due : due.ruled(correction.dueRule());
        return correction.leftOut() == null ? ruled : ruled.leftOut(correction.leftOut());
    }

    private List<UnitRef> refs(List<String> codes) {
        return codes.stream().map(units).map(KnownUnit::ref).toList();
    }
}

package vn.dondoc.plan.amendment.comparison;

import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.plan.plan.NewPlan;
import vn.dondoc.plan.plan.PlanContent;

/** Writes differences as short lines, so that a test can say the whole expectation at a glance. */
final class Lines {

    private Lines() {}

    /** "TASK_CHANGED 3→4 TEXT, DUE 2024-06-27 ⇒ 2024-07-30 (TWINS)". */
    static List<String> of(PlanContent before, NewPlan after) {
        return Comparison.of(before, after, List.of()).differences().stream()
                .map(one -> line(before, one))
                .toList();
    }

    private static String line(PlanContent before, Difference one) {
        var fields = one.fields().stream().map(Lines::field).collect(Collectors.joining(", "));
        var doubt = one.doubt() == null ? "" : " (" + one.doubt() + ")";
        return one.kind() + " " + place(before, one) + fields(one, fields) + doubt;
    }

    private static String fields(Difference one, String fields) {
        return one.kind().name().endsWith("_CHANGED") ? " " + fields : "";
    }

    private static String place(PlanContent before, Difference one) {
        var there = before.tasks().stream()
                .filter(task -> task.id().equals(one.taskId()))
                .map(task -> task.words().ordinal() + "")
                .findFirst()
                .or(() -> before.duties().stream()
                        .filter(duty -> duty.id().equals(one.dutyId()))
                        .map(duty -> before.duties().indexOf(duty) + 1 + "")
                        .findFirst())
                .orElse("");
        return there + "→" + (one.position() == null ? "" : one.position());
    }

    private static String field(FieldChange change) {
        return switch (change.field()) {
            case TEXT -> "TEXT";
            default -> change.field() + " " + change.before() + " ⇒ " + change.after();
        };
    }
}

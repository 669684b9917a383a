package vn.dondoc.plan.amendment.comparison;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.Duty;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.task.NewTask;
import vn.dondoc.plan.task.TaskContent;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * One change between a plan and a corrected document, to be accepted or rejected as a whole.
 *
 * @param taskId absent for what is new, and for what is none
 * @param position in the document, from 1; absent for what is gone
 * @param textDiff empty unless the words of one text changed
 * @param beforeSpan in the text that the plan's words index
 * @param afterSpan in the document's text
 * @param joining units that get a part, or come to owe the report
 * @param leaving units that lose it
 * @param doubt why it is not sure; absent when it is
 */
public record Difference(
        ChangeKind kind,
        @Nullable UUID taskId,
        @Nullable UUID dutyId,
        @Nullable Integer position,
        List<FieldChange> fields,
        List<TextPiece> textDiff,
        @Nullable Span beforeSpan,
        @Nullable Span afterSpan,
        List<UnitRef> joining,
        List<UnitRef> leaving,
        @Nullable Doubt doubt) {

    /** Names the same change again when the comparison is made anew; another change has another key. */
    public String key() {
        return "%s %s %s %s %08x"
                .formatted(kind, taskId, dutyId, position, fields.toString().hashCode());
    }

    /** Whether a task that stays gets another last day. */
    public boolean movesDue() {
        return kind == ChangeKind.TASK_CHANGED && fields.stream().anyMatch(change -> change.field() == Field.DUE);
    }

    static Difference heading(List<FieldChange> fields) {
        return new Difference(
                ChangeKind.HEADING_CHANGED,
                null,
                null,
                null,
                fields,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    static Difference added(NewTask task, @Nullable Doubt doubt) {
        var fields = TaskWords.all(task, true);
        return new Difference(
                ChangeKind.TASK_ADDED,
                null,
                null,
                task.ordinal(),
                fields,
                List.of(),
                null,
                task.span(),
                units(task),
                List.of(),
                doubt);
    }

    static Difference withdrawn(TaskContent task, @Nullable Doubt doubt) {
        var words = task.words();
        var fields = TaskWords.all(words, false);
        return new Difference(
                ChangeKind.TASK_WITHDRAWN,
                task.id(),
                null,
                null,
                fields,
                List.of(),
                words.span(),
                null,
                List.of(),
                units(words),
                doubt);
    }

    static Difference changed(TaskContent task, NewTask now, List<FieldChange> fields, @Nullable Doubt doubt) {
        var words = task.words();
        return new Difference(
                ChangeKind.TASK_CHANGED,
                task.id(),
                null,
                now.ordinal(),
                fields,
                diff(words.text(), now.text()),
                words.span(),
                now.span(),
                without(units(now), units(words)),
                without(units(words), units(now)),
                doubt);
    }

    static Difference added(Duty duty, int position, @Nullable Doubt doubt) {
        var fields = DutyWords.all(duty, true);
        return new Difference(
                ChangeKind.DUTY_ADDED,
                null,
                null,
                position,
                fields,
                List.of(),
                null,
                duty.span(),
                duty.reporters().units(),
                List.of(),
                doubt);
    }

    static Difference withdrawn(Duty duty, @Nullable Doubt doubt) {
        var fields = DutyWords.all(duty, false);
        return new Difference(
                ChangeKind.DUTY_WITHDRAWN,
                null,
                duty.id(),
                null,
                fields,
                List.of(),
                duty.span(),
                null,
                List.of(),
                duty.reporters().units(),
                doubt);
    }

    static Difference changed(Duty duty, Duty now, int position, List<FieldChange> fields, @Nullable Doubt doubt) {
        return new Difference(
                ChangeKind.DUTY_CHANGED,
                null,
                duty.id(),
                position,
                fields,
                diff(duty.text(), now.text()),
                duty.span(),
                now.span(),
                without(now.reporters().units(), duty.reporters().units()),
                without(duty.reporters().units(), now.reporters().units()),
                doubt);
    }

    private static List<UnitRef> units(NewTask task) {
        return task.parties().stream()
                .flatMap(party -> party.units().stream())
                .distinct()
                .toList();
    }

    private static List<UnitRef> without(List<UnitRef> units, List<UnitRef> others) {
        var codes = others.stream().map(UnitRef::code).toList();
        return units.stream().filter(unit -> !codes.contains(unit.code())).toList();
    }

    private static List<TextPiece> diff(String before, String after) {
        return Wording.of(before).equals(Wording.of(after)) ? List.of() : WordDiff.of(before, after);
    }
}

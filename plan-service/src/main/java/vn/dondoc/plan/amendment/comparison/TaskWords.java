package vn.dondoc.plan.amendment.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.reading.time.ReadTime;
import vn.dondoc.plan.task.NewTask;

/** What of a task is compared: its words. What a person once made of the same words (units, a day) stays. */
final class TaskWords {

    private TaskWords() {}

    static Item item(NewTask task) {
        var text = Wording.of(task.text());
        var details = details(task);
        return new Item(List.of(text + "\n" + details, text), text, details);
    }

    private static String details(NewTask task) {
        var parties = List.of(AssignmentRole.values()).stream()
                .map(role -> Wording.ofValue(phrases(task, role)))
                .collect(Collectors.joining(" | "));
        return parties + " | " + Wording.ofValue(task.time().text());
    }

    /** @param sameYear whether the plan's year stays, by which dates without a year are read */
    static Fields compare(NewTask before, NewTask after, boolean sameYear) {
        var there = before.time();
        var now = after.time();
        return new Fields()
                .words(Field.TEXT, before.text(), after.text())
                .words(Field.TIME, there.text(), now.text())
                .value(Field.DUE, there.dueOn(), due(there, now, sameYear))
                .words(Field.LEAD, phrases(before, AssignmentRole.LEAD), phrases(after, AssignmentRole.LEAD))
                .words(
                        Field.COORDINATE,
                        phrases(before, AssignmentRole.COORDINATE),
                        phrases(after, AssignmentRole.COORDINATE))
                .words(Field.PERFORM, phrases(before, AssignmentRole.PERFORM), phrases(after, AssignmentRole.PERFORM));
    }

    /** All of a task, as what is new or gone. */
    static List<FieldChange> all(NewTask task, boolean isNew) {
        var nothing = new NewTask(task.ordinal(), "", task.span(), ReadTime.NONE, List.of(), List.of());
        return isNew
                ? compare(nothing, task, false).all()
                : compare(task, nothing, false).all();
    }

    private static @Nullable LocalDate due(ReadTime there, ReadTime now, boolean sameYear) {
        return saysTheSame(there, now, sameYear) ? there.dueOn() : now.dueOn();
    }

    static boolean saysTheSame(ReadTime there, ReadTime now, boolean sameYear) {
        return Wording.ofValue(there.text()).equals(Wording.ofValue(now.text())) && (sameYear || !now.yearInferred());
    }

    private static String phrases(NewTask task, AssignmentRole role) {
        return task.parties().stream()
                .filter(party -> party.role() == role)
                .map(NewTask.Party::phrase)
                .collect(Collectors.joining("\n"));
    }
}

package vn.dondoc.plan.amendment.comparison;

import java.util.List;
import vn.dondoc.plan.reading.time.ReadTime;
import vn.dondoc.plan.task.NewTask;

/** What a task becomes: the document's words, with what a person once made of those that stayed the same. */
final class TaskMerge {

    private TaskMerge() {}

    static NewTask of(NewTask before, NewTask after, boolean sameYear) {
        var time = TaskWords.saysTheSame(before.time(), after.time(), sameYear)
                ? understood(before.time(), after.time())
                : after.time();
        var parties = after.parties().stream()
                .map(party -> party(before.parties(), party))
                .toList();
        return new NewTask(after.ordinal(), after.text(), after.span(), time, parties, after.citations());
    }

    private static ReadTime understood(ReadTime before, ReadTime after) {
        return new ReadTime(
                after.text(),
                before.kind(),
                before.from(),
                before.to(),
                before.namedOn(),
                before.dueOn(),
                before.dueRule(),
                before.trigger(),
                before.yearInferred(),
                after.span());
    }

    private static NewTask.Party party(List<NewTask.Party> before, NewTask.Party after) {
        var phrase = Wording.ofValue(after.phrase());
        return before.stream()
                .filter(party -> party.role() == after.role()
                        && Wording.ofValue(party.phrase()).equals(phrase))
                .findFirst()
                .map(party -> new NewTask.Party(after.role(), after.phrase(), party.units()))
                .orElse(after);
    }
}

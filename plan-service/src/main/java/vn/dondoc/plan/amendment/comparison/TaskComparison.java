package vn.dondoc.plan.amendment.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.dondoc.plan.task.NewTask;
import vn.dondoc.plan.task.TaskContent;

/** The tasks of a plan beside those of a document. */
final class TaskComparison {

    private final List<TaskContent> before;
    private final List<NewTask> after;
    private final boolean sameYear;
    private final Matching matching;
    private final Sequence sequence;
    private final Set<Integer> moved;
    private final Map<Slot, Difference> differences = new HashMap<>();

    TaskComparison(List<TaskContent> before, List<NewTask> after, List<Judgement> judgements, boolean sameYear) {
        this.before = before;
        this.after = after;
        this.sameYear = sameYear;
        var ids = before.stream().map(TaskContent::id).toList();
        this.matching = Matcher.match(
                before.stream().map(task -> TaskWords.item(task.words())).toList(),
                after.stream().map(TaskWords::item).toList(),
                Pins.of(judgements, ids, after.size()));
        this.sequence = new Sequence(matching);
        this.moved = sequence.moved();
        slots(_ -> false).forEach(slot -> difference(slot).ifPresent(found -> differences.put(slot, found)));
    }

    /** In the order of the document. */
    List<Difference> differences() {
        return slots(_ -> false).stream()
                .flatMap(slot -> Stream.ofNullable(differences.get(slot)))
                .toList();
    }

    /** The tasks as they stand when some of the changes are made; numbered by their place. */
    List<MergedTask> merged(Predicate<Difference> accepted) {
        List<MergedTask> merged = new ArrayList<>();
        slots(b -> moved.contains(b) && !isAccepted(new Slot.Both(b, matching.afterOf(b)), accepted))
                .forEach(slot -> merged(slot, accepted).ifPresent(merged::add));
        return merged;
    }

    private List<Slot> slots(Predicate<Integer> keepsPlace) {
        return sequence.merged(keepsPlace);
    }

    private boolean isAccepted(Slot slot, Predicate<Difference> accepted) {
        var difference = differences.get(slot);
        return difference == null || accepted.test(difference);
    }

    private Optional<MergedTask> merged(Slot slot, Predicate<Difference> accepted) {
        var taken = isAccepted(slot, accepted);
        return switch (slot) {
            case Slot.Added(var a) -> taken ? Optional.of(MergedTask.added(after.get(a))) : Optional.empty();
            case Slot.Gone(var b) -> taken ? Optional.empty() : Optional.of(MergedTask.kept(before.get(b)));
            case Slot.Both(var b, var a) ->
                Optional.of(taken ? reworded(before.get(b), after.get(a)) : MergedTask.kept(before.get(b)));
        };
    }

    private MergedTask reworded(TaskContent there, NewTask now) {
        return MergedTask.reworded(there, TaskMerge.of(there.words(), now, sameYear));
    }

    private Optional<Difference> difference(Slot slot) {
        return switch (slot) {
            case Slot.Added(var a) -> Optional.of(Difference.added(after.get(a), matching.doubtOfAfter(a)));
            case Slot.Gone(var b) -> Optional.of(Difference.withdrawn(before.get(b), matching.doubtOfBefore(b)));
            case Slot.Both(var b, var a) ->
                Optional.of(fields(b, a))
                        .filter(fields -> !fields.isEmpty())
                        .map(fields -> Difference.changed(
                                before.get(b),
                                reworded(before.get(b), after.get(a)).words(),
                                fields,
                                matching.doubtOfBefore(b)));
        };
    }

    private List<FieldChange> fields(int b, int a) {
        var there = before.get(b).words();
        var now = after.get(a);
        var fields = TaskWords.compare(there, now, sameYear);
        return moved.contains(b)
                ? fields.value(Field.ORDER, there.ordinal(), now.ordinal()).all()
                : fields.all();
    }
}

package vn.dondoc.plan.amendment.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.plan.plan.Duty;

/**
 * The reporting duties of a plan beside those of a document; their order says nothing. Several stand in one sentence ("6 tháng
 * trước ngày 05/6, năm trước ngày 05/11"): where only another changed in it, a duty is the same.
 */
final class DutyComparison {

    private final List<Duty> before;
    private final List<Duty> after;
    private final boolean sameYear;
    private final Matching matching;
    private final List<Slot> slots;
    private final Map<Slot, Difference> differences = new HashMap<>();

    DutyComparison(List<Duty> before, List<Duty> after, List<Judgement> judgements, boolean sameYear) {
        this.before = before;
        this.after = after;
        this.sameYear = sameYear;
        this.matching = Matcher.match(
                before.stream().map(DutyWords::item).toList(),
                after.stream().map(DutyWords::item).toList(),
                Pins.of(judgements, before.stream().map(Duty::id).toList(), after.size()));
        this.slots = new Sequence(matching).merged(_ -> false);
        slots.forEach(slot -> difference(slot).ifPresent(found -> differences.put(slot, found)));
        var explained = differences.keySet().stream()
                .filter(slot -> !isOfSentenceAlone(slot))
                .flatMap(this::sentences)
                .collect(Collectors.toSet());
        differences
                .keySet()
                .removeIf(slot -> isOfSentenceAlone(slot) && sentences(slot).anyMatch(explained::contains));
    }

    private boolean isOfSentenceAlone(Slot slot) {
        var difference = differences.get(slot);
        return difference != null
                && difference.kind() == ChangeKind.DUTY_CHANGED
                && difference.fields().stream().allMatch(change -> change.field() == Field.TEXT);
    }

    private Stream<String> sentences(Slot slot) {
        return switch (slot) {
            case Slot.Added(var a) -> Stream.of(after.get(a).text());
            case Slot.Gone(var b) -> Stream.of(before.get(b).text());
            case Slot.Both(var b, var a) ->
                Stream.of(before.get(b).text(), after.get(a).text());
        };
    }

    /** In the order of the document. */
    List<Difference> differences() {
        return slots.stream()
                .flatMap(slot -> Stream.ofNullable(differences.get(slot)))
                .toList();
    }

    /** The duties as they stand when some of the changes are made. */
    List<MergedDuty> merged(Predicate<Difference> accepted) {
        return slots.stream().flatMap(slot -> merged(slot, accepted).stream()).toList();
    }

    private Optional<MergedDuty> merged(Slot slot, Predicate<Difference> accepted) {
        var difference = differences.get(slot);
        var taken = difference == null || accepted.test(difference);
        return switch (slot) {
            case Slot.Added(var a) -> taken ? Optional.of(new MergedDuty(after.get(a), false)) : Optional.empty();
            case Slot.Gone(var b) -> taken ? Optional.empty() : Optional.of(new MergedDuty(before.get(b), true));
            case Slot.Both(var b, var a) ->
                Optional.of(
                        taken
                                ? new MergedDuty(DutyMerge.of(before.get(b), after.get(a), sameYear), false)
                                : new MergedDuty(before.get(b), true));
        };
    }

    private Optional<Difference> difference(Slot slot) {
        return switch (slot) {
            case Slot.Added(var a) -> Optional.of(Difference.added(after.get(a), a + 1, matching.doubtOfAfter(a)));
            case Slot.Gone(var b) -> Optional.of(Difference.withdrawn(before.get(b), matching.doubtOfBefore(b)));
            case Slot.Both(var b, var a) ->
                Optional.of(DutyWords.compare(before.get(b), after.get(a), sameYear)
                                .all())
                        .filter(fields -> !fields.isEmpty())
                        .map(fields -> Difference.changed(
                                before.get(b),
                                DutyMerge.of(before.get(b), after.get(a), sameYear),
                                a + 1,
                                fields,
                                matching.doubtOfBefore(b)));
        };
    }
}

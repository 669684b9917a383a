package vn.dondoc.plan.amendment.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The order of what two rows have in common, and of both merged into one. */
final class Sequence {

    private static final int FRONT = -1;

    private final Matching matching;

    Sequence(Matching matching) {
        this.matching = matching;
    }

    /** The fewest of the plan's items that would have to be taken out so that the others stand in their old order. */
    Set<Integer> moved() {
        var paired = matching.pairedBefore();
        var kept = longestRising(paired.stream().mapToInt(matching::afterOf).toArray());
        Set<Integer> moved = new HashSet<>(paired);
        kept.forEach(i -> moved.remove(paired.get(i)));
        return moved;
    }

    /** The document's order; what is not in it, and what keeps its old place, follows what it followed in the plan. */
    List<Slot> merged(Predicate<Integer> keepsPlace) {
        List<Slot> merged = new ArrayList<>();
        var stays = IntStream.range(0, matching.beforeCount())
                .filter(b -> !matching.hasAfter(b) || keepsPlace.test(b))
                .boxed()
                .collect(Collectors.toSet());
        follow(FRONT, stays, merged);
        for (var a = 0; a < matching.afterCount(); a++) {
            var b = matching.beforeOf(a);
            if (!matching.hasBefore(a)) {
                merged.add(new Slot.Added(a));
            } else if (!stays.contains(b)) {
                merged.add(new Slot.Both(b, a));
                follow(b, stays, merged);
            }
        }
        return merged;
    }

    private void follow(int first, Set<Integer> stays, List<Slot> merged) {
        for (var b = first + 1; stays.contains(b); b++) {
            merged.add(matching.hasAfter(b) ? new Slot.Both(b, matching.afterOf(b)) : new Slot.Gone(b));
        }
    }

    /** Positions of a longest rising part (patience sorting). */
    private static List<Integer> longestRising(int[] values) {
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        var links = new int[values.length];
        for (var i = 0; i < values.length; i++) {
            var lower = ends.lowerEntry(values[i]);
            links[i] = lower == null ? FRONT : lower.getValue();
            Optional.ofNullable(ends.ceilingKey(values[i])).ifPresent(ends::remove);
            ends.put(values[i], i);
        }
        List<Integer> rising = new ArrayList<>();
        for (int i = ends.isEmpty() ? FRONT : ends.lastEntry().getValue(); i != FRONT; i = links[i]) {
            rising.add(i);
        }
        return rising;
    }
}

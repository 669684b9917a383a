package vn.dondoc.plan.amendment.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which few items of the document an item of the plan is worth being compared with: those that share its rarer words, and
 * those at the same place. The work grows with the number of items, not with its square.
 */
final class Nearby {

    /** Words that more items than this share say little of any of them. */
    private static final int COMMON = 48;

    private static final int MOST = 8;

    private final Texts before;
    private final List<Integer> freeBefore;
    private final List<Integer> freeAfter;
    private final Map<Long, List<Integer>> places = new HashMap<>();
    private final Map<Integer, Integer> ranks = new HashMap<>();

    Nearby(Texts before, Texts after, List<Integer> freeBefore, List<Integer> freeAfter) {
        this.before = before;
        this.freeBefore = freeBefore;
        this.freeAfter = freeAfter;
        for (var rank = 0; rank < freeBefore.size(); rank++) {
            ranks.put(freeBefore.get(rank), rank);
        }
        for (var a : freeAfter) {
            after.words(a).pairs().distinct().forEach(pair -> places.computeIfAbsent(pair, _ -> new ArrayList<>())
                    .add(a));
        }
    }

    Set<Integer> of(int b) {
        Map<Integer, Integer> shared = new HashMap<>();
        before.words(b)
                .pairs()
                .distinct()
                .mapToObj(pair -> places.getOrDefault(pair, List.of()))
                .filter(sharing -> sharing.size() <= COMMON)
                .forEach(sharing -> sharing.forEach(a -> shared.merge(a, 1, Integer::sum)));
        Set<Integer> near = new LinkedHashSet<>(most(shared));
        near.addAll(atSamePlace(b));
        return near;
    }

    private static List<Integer> most(Map<Integer, Integer> shared) {
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Counted among what is left, from the front and from the back. */
    private Set<Integer> atSamePlace(int b) {
        Set<Integer> found = new LinkedHashSet<>();
        var fromFront = ranks.getOrDefault(b, 0);
        var fromBack = freeAfter.size() - (freeBefore.size() - fromFront);
        for (var rank : List.of(fromFront, fromFront - 1, fromFront + 1, fromBack)) {
            if (rank >= 0 && rank < freeAfter.size()) {
                found.add(freeAfter.get(rank));
            }
        }
        return found;
    }
}

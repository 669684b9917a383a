package vn.dondoc.plan.amendment.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a person said of which is which, by positions from 0 in the plan and in the document.
 *
 * @param same the one is the other
 * @param apart the plan's one is none of these
 */
record Pins(Map<Integer, Integer> same, Map<Integer, Set<Integer>> apart) {

    /** Of one row; what speaks of another row, or of more than there is, is passed over. */
    static Pins of(List<Judgement> judgements, List<UUID> ids, int positions) {
        Map<Integer, Integer> same = new HashMap<>();
        Map<Integer, Set<Integer>> apart = new HashMap<>();
        for (var judgement : judgements) {
            var before = ids.indexOf(judgement.id());
            var after = judgement.position() - 1;
            if (before < 0 || after >= positions) {
                continue;
            }
            if (!judgement.same()) {
                apart.computeIfAbsent(before, _ -> new HashSet<>()).add(after);
            } else if (!same.containsValue(after)) {
                same.putIfAbsent(before, after);
            }
        }
        return new Pins(same, apart);
    }

    boolean forbids(int before, int after) {
        return apart.getOrDefault(before, Set.of()).contains(after);
    }

    List<Map.Entry<Integer, Integer>> pairs() {
        return List.copyOf(same.entrySet());
    }
}

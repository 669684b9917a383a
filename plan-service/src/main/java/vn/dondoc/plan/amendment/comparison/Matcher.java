package vn.dondoc.plan.amendment.comparison;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds which item of a plan is which of a document: the same words first, wherever they stand, then the most alike. */
final class Matcher {

    private final List<Item> before;
    private final List<Item> after;
    private final Pins pins;
    private final Matching matching;

    private Matcher(List<Item> before, List<Item> after, Pins pins) {
        this.before = before;
        this.after = after;
        this.pins = pins;
        this.matching = new Matching(before.size(), after.size());
    }

    static Matching match(List<Item> before, List<Item> after, Pins pins) {
        var matcher = new Matcher(before, after, pins);
        pins.pairs().forEach(pair -> matcher.matching.pair(pair.getKey(), pair.getValue(), null));
        matcher.sameWords();
        var keys = before.isEmpty() ? 0 : before.getFirst().keys().size();
        for (var key = 1; key < keys; key++) {
            matcher.groups(key).values().forEach(matcher::onlyOnes);
        }
        new Likeness(before, after, pins, matcher.matching).match();
        return matcher.matching;
    }

    /** Positions with the same key. */
    private record Group(List<Integer> before, List<Integer> after) {

        boolean isEven() {
            return before.size() == after.size();
        }
    }

    private void sameWords() {
        var groups = groups(0).values();
        groups.stream().filter(Group::isEven).forEach(this::inOrder);
        groups.stream().filter(group -> !group.isEven()).forEach(this::uneven);
    }

    /** Those between the same neighbours are the same; which of the others is gone or new, only a person can say. */
    private void uneven(Group group) {
        group.before().forEach(b -> group.after().stream()
                .filter(a -> mayPair(b, a) && haveSameNeighbour(b, a))
                .findFirst()
                .ifPresent(a -> matching.pair(b, a, null)));
        inOrder(new Group(
                group.before().stream().filter(b -> !matching.hasAfter(b)).toList(),
                group.after().stream().filter(a -> !matching.hasBefore(a)).toList()));
        group.before().stream()
                .filter(b -> !matching.hasAfter(b))
                .forEach(b -> matching.doubtBefore(b, Doubt.REPEATED));
        group.after().stream().filter(a -> !matching.hasBefore(a)).forEach(a -> matching.doubtAfter(a, Doubt.REPEATED));
    }

    private boolean haveSameNeighbour(int b, int a) {
        return matching.arePaired(b - 1, a - 1) || matching.arePaired(b + 1, a + 1);
    }

    private void inOrder(Group group) {
        var pairs = Math.min(group.before().size(), group.after().size());
        for (var i = 0; i < pairs; i++) {
            pairIfMay(group.before().get(i), group.after().get(i));
        }
    }

    private void onlyOnes(Group group) {
        if (group.before().size() == 1 && group.after().size() == 1) {
            pairIfMay(group.before().getFirst(), group.after().getFirst());
        }
    }

    private void pairIfMay(int b, int a) {
        if (mayPair(b, a)) {
            matching.pair(b, a, null);
        }
    }

    private boolean mayPair(int b, int a) {
        return matching.areFree(b, a) && !pins.forbids(b, a);
    }

    /** In both, and free; by key, so that the order of work does not depend on a hash. */
    private Map<String, Group> groups(int key) {
        var now = matching.freeAfter().stream()
                .collect(Collectors.groupingBy(a -> after.get(a).keys().get(key)));
        Map<String, Group> groups = new TreeMap<>();
        matching.freeBefore().stream()
                .collect(Collectors.groupingBy(b -> before.get(b).keys().get(key)))
                .forEach((words, there) -> {
                    if (now.containsKey(words)) {
                        groups.put(words, new Group(there, now.get(words)));
                    }
                });
        return groups;
    }
}

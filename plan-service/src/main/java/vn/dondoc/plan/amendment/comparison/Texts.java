package vn.dondoc.plan.amendment.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The items of one side, taken apart into pairs of words once each, and only where they are asked for. */
final class Texts {

    private final List<Item> items;
    private final Map<Integer, Shingles> words = new HashMap<>();
    private final Map<Integer, Shingles> details = new HashMap<>();

    Texts(List<Item> items) {
        this.items = items;
    }

    Shingles words(int index) {
        return words.computeIfAbsent(index, i -> Shingles.of(items.get(i).words()));
    }

    Shingles details(int index) {
        return details.computeIfAbsent(index, i -> Shingles.of(items.get(i).details()));
    }
}

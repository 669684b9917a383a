package vn.dondoc.plan.amendment.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pairs what is not word for word the same: the most alike first. */
final class Likeness {

    /** Below it two texts have only the office's phrases in common. */
    private static final double RELATED = 0.35;
    /** From it on they are the same task in other words, when no other is nearly as much alike. */
    private static final double CLEAR = 0.5;

    private static final double CONTAINED = 0.75;
    private static final double MARGIN = 0.1;
    private static final double WEIGHT_OF_DETAILS = 0.3;

    private final Pins pins;
    private final Matching matching;
    private final Texts before;
    private final Texts after;
    private final Map<Integer, List<Candidate>> ofBefore = new HashMap<>();
    private final Map<Integer, List<Candidate>> ofAfter = new HashMap<>();

    Likeness(List<Item> before, List<Item> after, Pins pins, Matching matching) {
        this.pins = pins;
        this.matching = matching;
        this.before = new Texts(before);
        this.after = new Texts(after);
    }

    /** @param alike by the words alone; {@code score} by the details too */
    private record Candidate(int before, int after, double alike, boolean contained, double score) {

        boolean isRelated() {
            return alike >= RELATED || contained;
        }
    }

    void match() {
        var candidates = candidates();
        candidates.forEach(one -> {
            ofBefore.computeIfAbsent(one.before(), _ -> new ArrayList<>()).add(one);
            ofAfter.computeIfAbsent(one.after(), _ -> new ArrayList<>()).add(one);
        });
        candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparingInt(one -> Math.abs(one.before() - one.after()))
                        .thenComparingInt(Candidate::before)
                        .thenComparingInt(Candidate::after))
                .forEach(this::take);
        new Remainders(before, after, matching, ofBefore.keySet()).mark();
    }

    private List<Candidate> candidates() {
        var free = matching.freeBefore();
        var near = new Nearby(before, after, free, matching.freeAfter());
        return free.stream()
                .flatMap(b -> near.of(b).stream().map(a -> candidate(b, a)))
                .filter(Candidate::isRelated)
                .filter(one -> !pins.forbids(one.before(), one.after()))
                .toList();
    }

    private Candidate candidate(int b, int a) {
        var there = before.words(b);
        var now = after.words(a);
        var alike = there.alike(now);
        var contained = Math.max(there.within(now), now.within(there)) >= CONTAINED;
        return new Candidate(
                b,
                a,
                alike,
                contained,
                alike + WEIGHT_OF_DETAILS * before.details(b).alike(after.details(a)));
    }

    private void take(Candidate one) {
        if (!matching.areFree(one.before(), one.after())) {
            return;
        }
        if (hasTwin(one)) {
            matching.pair(one.before(), one.after(), Doubt.TWINS);
        } else {
            matching.pair(one.before(), one.after(), one.alike() >= CLEAR ? null : Doubt.DISTANT);
        }
    }

    private boolean hasTwin(Candidate one) {
        return Stream.of(ofBefore.get(one.before()), ofAfter.get(one.after()))
                .flatMap(Stream::ofNullable)
                .flatMap(List::stream)
                .filter(other -> !other.equals(one) && other.alike() >= CLEAR)
                .anyMatch(other -> other.score() > one.score() - MARGIN);
    }
}

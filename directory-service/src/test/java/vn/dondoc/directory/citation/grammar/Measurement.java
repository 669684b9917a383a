package vn.dondoc.directory.citation.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Precision and recall of the parser over the samples of one source, for whole mentions and field by field. */
final class Measurement {

    private static final Map<String, Function<Expected, String>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("type", Expected::type);
        FIELDS.put("number", Expected::number);
        FIELDS.put("date", Expected::date);
        FIELDS.put("issuer", Expected::issuer);
        FIELDS.put("title", Expected::title);
        FIELDS.put("nesting", Expected::parent);
        FIELDS.put("finding", expected -> expected.findings().isEmpty() ? null : expected.findings());
    }

    private final String source;
    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();
    private int mentions;
    private int traps;
    private int trapped;

    Measurement(String source, List<Sample> samples) {
        this.source = source;
        samples.forEach(this::add);
    }

    private void add(Sample sample) {
        List<Expected> seen = sample.seen();
        mentions += sample.mentions().size();
        traps += sample.trap() ? 1 : 0;
        trapped += sample.trap() && !seen.isEmpty() ? 1 : 0;
        var missed = new ArrayList<>(sample.mentions());
        var left = new ArrayList<>(seen);
        pair(missed, left, Expected::sameDocument);
        pair(missed, left, (one, other) -> one.number().equals(other.number()));
        pair(missed, left, (one, other) -> one.type().equals(other.type()));
        count("mention", 0, left.size(), missed.size());
        if (!seen.equals(sample.mentions())) {
            misses.add(sample.name() + "\n  expected " + sample.mentions() + "\n  seen     " + seen);
        }
    }

    /** Takes out of both lists what belongs together, and compares it field by field. */
    private void pair(List<Expected> missed, List<Expected> left, BiPredicate<Expected, Expected> alike) {
        for (Expected expected : List.copyOf(missed)) {
            var found = left.stream().filter(seen -> alike.test(expected, seen)).findFirst();
            found.ifPresent(actual -> {
                missed.remove(expected);
                left.remove(actual);
                count("mention", 1, 0, 0);
                FIELDS.forEach((name, field) -> compare(name, field.apply(expected), field.apply(actual)));
            });
        }
    }

    private void compare(String field, String expected, String actual) {
        boolean equal = Objects.equals(expected, actual);
        count(
                field,
                equal && expected != null ? 1 : 0,
                !equal && actual != null ? 1 : 0,
                !equal && expected != null ? 1 : 0);
    }

    private void count(String field, int right, int wrong, int missed) {
        scores.merge(field, new Score(right, wrong, missed), (old, more) -> old.plus(right, wrong, missed));
    }

    String source() {
        return source;
    }

    boolean whole() {
        return misses.isEmpty() && trapped == 0;
    }

    int mentions() {
        return mentions;
    }

    int traps() {
        return traps;
    }

    List<String> misses() {
        return misses;
    }

    /** A table for people. */
    String table() {
        String head = "%s: %d mentions, %d traps of which %d were taken for citations%n"
                .formatted(source, mentions, traps, trapped);
        return head
                + scores.entrySet().stream()
                        .map(entry -> "  %-8s %s".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("\n"));
    }
}

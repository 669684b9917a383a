package vn.dondoc.directory.citation.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Precision and recall of the parser over samples, for whole mentions and field by field. */
final class Measurement {

    private static final Map<String, Function<Expected, String>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("date", Expected::date);
        FIELDS.put("issuer", Expected::issuer);
        FIELDS.put("title", Expected::title);
        FIELDS.put("parent", Expected::parent);
        FIELDS.put("findings", expected -> expected.findings().isEmpty() ? null : expected.findings());
    }

    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    /** Right, said but wrong, and missed. */
    record Score(int right, int wrong, int missed) {

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        Score plus(int more, int moreWrong, int moreMissed) {
            return new Score(right + more, wrong + moreWrong, missed + moreMissed);
        }
    }

    void add(Sample sample) {
        var seen = CitationParser.parse(sample.text()).citations().stream()
                .map(Expected::seen)
                .toList();
        var left = new ArrayList<>(seen);
        for (Expected expected : sample.mentions()) {
            var found = left.stream().filter(expected::sameDocument).findFirst();
            found.ifPresent(left::remove);
            count("mention", found.isPresent() ? 1 : 0, 0, found.isPresent() ? 0 : 1);
            found.ifPresent(actual ->
                    FIELDS.forEach((name, field) -> compare(name, field.apply(expected), field.apply(actual))));
        }
        count("mention", 0, left.size(), 0);
        if (!seen.equals(sample.mentions())) {
            misses.add(sample.name() + "\n  expected " + sample.mentions() + "\n  seen     " + seen);
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

    List<String> misses() {
        return misses;
    }

    Map<String, Score> scores() {
        return scores;
    }

    /** A table for people. */
    String table() {
        return scores.entrySet().stream()
                .map(entry -> "%-9s right %4d  precision %6.2f %%  recall %6.2f %%"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().right(),
                                100 * entry.getValue().precision(),
                                100 * entry.getValue().recall()))
                .collect(Collectors.joining("\n"));
    }
}

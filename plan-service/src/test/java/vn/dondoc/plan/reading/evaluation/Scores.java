package vn.dondoc.plan.reading.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts, per field, what was read right, wrong and not at all; remembers every difference as a line for people. */
final class Scores {

    /** What became of one field over all documents. */
    static final class Score {
        int right;
        int wrong;
        int missed;
        int silent;

        private static String percent(int part, int whole) {
            return whole == 0 ? "–" : "%.1f".formatted(100.0 * part / whole);
        }

        String line(String field) {
            return "%-12s %6s %6s %6d %6d %6d %6d"
                    .formatted(
                            field,
                            percent(right, right + wrong),
                            percent(right, right + wrong + missed),
                            right,
                            wrong,
                            missed,
                            silent);
        }
    }

    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    /** @param found whether a finding stands at the place, so that a person will look */
    void compare(String field, String where, @Nullable String expected, @Nullable String actual, boolean found) {
        Score score = scores.computeIfAbsent(field, _ -> new Score());
        if (expected == null && actual == null) {
            return;
        }
        if (expected != null && expected.equalsIgnoreCase(actual)) {
            score.right++;
            return;
        }
        if (actual == null) {
            score.missed++;
        } else {
            score.wrong++;
            score.silent += found ? 0 : 1;
        }
        differences.add("%s %s %s: expected “%s”, read “%s”"
                .formatted(actual == null ? "missed" : found ? "wrong" : "SILENT", where, field, expected, actual));
    }

    int silent() {
        return scores.values().stream().mapToInt(score -> score.silent).sum();
    }

    Score of(String field) {
        return scores.getOrDefault(field, new Score());
    }

    Map<String, Score> all() {
        return scores;
    }

    List<String> differences() {
        return differences;
    }

    String table() {
        StringBuilder table = new StringBuilder("field       precision recall  right  wrong missed silent\n");
        scores.forEach((field, score) -> table.append(score.line(field)).append('\n'));
        return table.toString();
    }
}

package vn.dondoc.directory.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A document's phrase, cut at commas and conjunctions. What stands between two cuts may be a name of its own or a piece of
 * one ("các phòng, ban", "Sở Kế hoạch và Đầu tư"), so runs of neighbouring parts are looked at as well.
 */
record Phrase(String text, List<Part> parts) {

    /** More parts than any list of units has; what follows them is left to a person. */
    static final int MOST_PARTS = 40;

    private static final int LONGEST_RUN = 6;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*|\\s+(?:và|cùng)\\s+");

    /** Where a part begins and ends in the text. */
    record Part(int start, int end) {}

    /** Neighbouring parts, from the first to before the last. */
    record Run(int first, int end) {

        int length() {
            return end - first;
        }
    }

    static Phrase of(String phrase) {
        var text = java.text.Normalizer.normalize(phrase, java.text.Normalizer.Form.NFC);
        List<Part> parts = new ArrayList<>();
        var cuts = BETWEEN.matcher(text);
        var start = 0;
        while (cuts.find()) {
            add(parts, text, start, cuts.start());
            start = cuts.end();
        }
        add(parts, text, start, text.length());
        return new Phrase(text, List.copyOf(parts));
    }

    private static void add(List<Part> parts, String text, int start, int end) {
        if (!Letters.of(text.substring(start, end)).isEmpty()) {
            parts.add(new Part(start, end));
        }
    }

    /** The runs that begin with a part, the longest first. */
    List<Run> runs(int first) {
        var most = Math.min(Math.min(parts.size(), MOST_PARTS), first + LONGEST_RUN);
        return IntStream.iterate(most, end -> end > first, end -> end - 1)
                .mapToObj(end -> new Run(first, end))
                .toList();
    }

    /** A run as it is written, and without what stands between its parts. */
    List<String> wordings(Run run) {
        var written = text.substring(
                parts.get(run.first()).start(), parts.get(run.end() - 1).end());
        if (run.length() == 1) {
            return List.of(written);
        }
        var joined = parts.subList(run.first(), run.end()).stream()
                .map(part -> text.substring(part.start(), part.end()))
                .toList();
        return List.of(written, String.join(" ", joined));
    }

    /** The bare letters of a run, as written and with abbreviations written out. */
    Set<String> bare(Run run) {
        Set<String> keys = new LinkedHashSet<>();
        wordings(run).forEach(wording -> Stream.of(wording, Abbreviations.writtenOut(wording))
                .map(Letters::bare)
                .forEach(keys::add));
        return keys;
    }

    /** The bare letters of every run, all that has to be known to resolve the phrase. */
    Stream<String> bare() {
        return IntStream.range(0, Math.min(parts.size(), MOST_PARTS))
                .boxed()
                .flatMap(first -> runs(first).stream())
                .flatMap(run -> bare(run).stream());
    }
}

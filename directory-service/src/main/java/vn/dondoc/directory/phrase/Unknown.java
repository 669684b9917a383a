package vn.dondoc.directory.phrase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.directory.phrase.Phrase.Run;

/**
 * The bare letters of what no spelling explains.
 *
 * @param names every run of unknown parts: any of them may be a former name
 * @param whole each part by itself and each stretch of them: these may be misspelt
 */
record Unknown(Set<String> names, Set<String> whole) {

    /** Comparing takes a millisecond or two each; where more is unknown, the document is not of this directory. */
    private static final int MOST_COMPARED = 2_000;

    /** Shorter words are near to everything. */
    private static final int SHORTEST = 6;

    static Unknown of(List<Phrase> phrases, PhraseResolver resolver) {
        var unknown = new Unknown(new LinkedHashSet<>(), new LinkedHashSet<>());
        for (var phrase : phrases) {
            unknown.add(phrase, resolver.readings(phrase));
        }
        return unknown;
    }

    private void add(Phrase phrase, List<PhraseResolver.Reading> readings) {
        var first = 0;
        for (var reading : readings) {
            if (!reading.matches().isEmpty()) {
                addStretch(phrase, first, reading.run().first());
                first = reading.run().end();
            }
        }
        addStretch(phrase, first, Math.min(phrase.parts().size(), Phrase.MOST_PARTS));
    }

    private void addStretch(Phrase phrase, int first, int end) {
        for (var part = first; part < end; part++) {
            phrase.runs(part).stream().filter(run -> run.end() <= end).forEach(run -> names.addAll(phrase.bare(run)));
            whole.addAll(phrase.bare(new Run(part, part + 1)));
        }
        if (first < end) {
            whole.addAll(phrase.bare(new Run(first, end)));
        }
    }

    boolean isNothing() {
        return names.isEmpty();
    }

    /** What is compared with all spellings, without those that are explained by now. */
    Set<String> misspelt(Set<String> explained) {
        return whole.stream()
                .filter(letters -> letters.length() >= SHORTEST && !explained.contains(letters))
                .limit(MOST_COMPARED)
                .collect(Collectors.toSet());
    }
}

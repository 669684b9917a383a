package vn.dondoc.directory.phrase;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dondoc.directory.phrase.Phrase.Run;
import vn.dondoc.directory.phrase.ResolveResponse.Match;
import vn.dondoc.directory.phrase.ResolveResponse.Reason;

/**
 * Reads a document's phrase as units and classes. A comma may stand inside a name ("các phòng, ban"), so the longest run
 * of parts that is a known spelling wins before the phrase is cut. Only equal letters resolve, abbreviations written out;
 * whatever else is near is a suggestion with a lower score.
 */
final class PhraseResolver {

    /** A suggestion helps while one can choose; a name that more units share says nothing by itself. */
    private static final int MOST_OFFERED = 10;

    private static final int MOST_SUGGESTED = 3;

    private final Map<String, List<Spelling>> exact;
    private final Map<String, List<Spelling>> bare;
    private final Map<String, List<Match>> suggestions;

    PhraseResolver(List<Spelling> spellings) {
        this(spellings, Map.of());
    }

    /** @param suggestions for parts that no spelling explains, by their bare letters, the best first */
    PhraseResolver(List<Spelling> spellings, Map<String, List<Match>> suggestions) {
        this.exact = spellings.stream().collect(groupingBy(spelling -> Letters.of(spelling.text())));
        this.bare = spellings.stream().collect(groupingBy(spelling -> Letters.bare(spelling.text())));
        this.suggestions = suggestions;
    }

    ResolveResponse.Result resolve(String phrase) {
        var readings = readings(Phrase.of(phrase));
        var certain = !readings.isEmpty() && readings.stream().allMatch(Reading::certain);
        var matches = readings.stream().flatMap(reading -> reading.matches().stream());
        return new ResolveResponse.Result(phrase, distinct(matches), certain);
    }

    /** What a run of parts was read as; without matches when nothing is known of it. */
    record Reading(Run run, List<Match> matches, boolean certain) {}

    List<Reading> readings(Phrase phrase) {
        List<Reading> readings = new ArrayList<>();
        for (var first = 0; first < phrase.parts().size(); ) {
            var reading = reading(phrase, first);
            readings.add(reading);
            first = reading.run().end();
        }
        return readings;
    }

    private Reading reading(Phrase phrase, int first) {
        return Stream.<Function<Run, Reading>>of(
                        run -> decided(run, phrase.wordings(run).stream(), Reason.SAME_LETTERS),
                        run -> decided(
                                run, phrase.wordings(run).stream().map(Abbreviations::writtenOut), Reason.ABBREVIATION),
                        run -> suggested(run, phrase.bare(run).stream().flatMap(this::otherDiacritics)),
                        run -> suggested(run, phrase.bare(run).stream().flatMap(this::suggestions)))
                .flatMap(step -> phrase.runs(first).stream().map(step))
                .filter(reading -> !reading.matches().isEmpty())
                .findFirst()
                .orElseGet(() -> new Reading(new Run(first, first + 1), List.of(), false));
    }

    private Reading decided(Run run, Stream<String> wordings, Reason reason) {
        var found = wordings.map(Letters::of)
                .map(letters -> exact.getOrDefault(letters, List.of()))
                .filter(spellings -> !spellings.isEmpty())
                .findFirst()
                .orElse(List.of());
        var targets = found.stream().map(Spelling::id).distinct().count();
        var matches = distinct(found.stream().map(spelling -> Match.certain(spelling, reason)));
        return new Reading(run, first(matches, MOST_OFFERED), targets == 1);
    }

    private static Reading suggested(Run run, Stream<Match> matches) {
        return new Reading(run, first(distinct(matches), MOST_SUGGESTED), false);
    }

    private static List<Match> first(List<Match> matches, int most) {
        return matches.subList(0, Math.min(matches.size(), most));
    }

    private Stream<Match> otherDiacritics(String letters) {
        return bare.getOrDefault(letters, List.of()).stream().map(Match::otherDiacritics);
    }

    private Stream<Match> suggestions(String letters) {
        return suggestions.getOrDefault(letters, List.of()).stream();
    }

    private static List<Match> distinct(Stream<Match> matches) {
        Map<Object, Match> byTarget = new LinkedHashMap<>();
        matches.forEach(match -> byTarget.putIfAbsent(match.id(), match));
        return List.copyOf(byTarget.values());
    }
}

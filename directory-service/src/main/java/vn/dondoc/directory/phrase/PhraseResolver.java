package vn.dondoc.directory.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a document's phrase as units and classes. A comma may stand inside a name ("các phòng, ban"), so the longest run
 * of parts that is a known spelling wins before the phrase is cut. Only equal letters resolve; equal letters without
 * diacritics are a suggestion with a lower score.
 */
final class PhraseResolver {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*|\\s+(?:và|cùng)\\s+");

    private final Map<String, Set<Spelling>> exact = new LinkedHashMap<>();
    private final Map<String, Set<Spelling>> bare = new LinkedHashMap<>();

    PhraseResolver(List<Spelling> spellings) {
        for (var spelling : spellings) {
            exact.computeIfAbsent(Letters.of(spelling.text()), any -> new LinkedHashSet<>())
                    .add(spelling);
            bare.computeIfAbsent(Letters.bare(spelling.text()), any -> new LinkedHashSet<>())
                    .add(spelling);
        }
    }

    ResolveResponse.Result resolve(String phrase) {
        var parts = Arrays.stream(BETWEEN.split(phrase))
                .filter(part -> !Letters.of(part).isEmpty())
                .toList();
        List<ResolveResponse.Match> matches = new ArrayList<>();
        var resolved = !parts.isEmpty();
        for (var start = 0; start < parts.size(); ) {
            var run = longestKnownRun(parts, start);
            resolved &= run.certain();
            matches.addAll(run.matches());
            start += run.length();
        }
        return new ResolveResponse.Result(phrase, distinct(matches), resolved);
    }

    private record Run(int length, List<ResolveResponse.Match> matches, boolean certain) {}

    private Run longestKnownRun(List<String> parts, int start) {
        var best = longest(parts, start, exact, true);
        return best.matches().isEmpty() ? longest(parts, start, bare, false) : best;
    }

    private static Run longest(List<String> parts, int start, Map<String, Set<Spelling>> known, boolean certain) {
        for (var end = Math.min(parts.size(), start + 6); end > start; end--) {
            var run = String.join(" ", parts.subList(start, end));
            var found = known.getOrDefault(certain ? Letters.of(run) : Letters.bare(run), Set.of());
            if (!found.isEmpty()) {
                return new Run(end - start, matches(found, certain), certain && targets(found) == 1);
            }
        }
        return new Run(1, List.of(), false);
    }

    private static long targets(Set<Spelling> found) {
        return found.stream().map(Spelling::id).distinct().count();
    }

    private static List<ResolveResponse.Match> matches(Set<Spelling> found, boolean certain) {
        return distinct(found.stream()
                .map(spelling -> ResolveResponse.Match.of(spelling, certain))
                .toList());
    }

    private static List<ResolveResponse.Match> distinct(List<ResolveResponse.Match> matches) {
        Map<Object, ResolveResponse.Match> byTarget = new LinkedHashMap<>();
        matches.forEach(match -> byTarget.putIfAbsent(match.id(), match));
        return List.copyOf(byTarget.values());
    }
}

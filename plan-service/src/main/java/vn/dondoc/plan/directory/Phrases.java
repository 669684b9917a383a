package vn.dondoc.plan.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * Phrases of one document, to be understood as of its date.
 *
 * @param asOf today when absent
 */
public record Phrases(List<String> phrases, @Nullable LocalDate asOf) {

    /** No unit and no list of units is longer; the directory takes no longer phrase either. */
    public static final int LONGEST = 500;

    private static final int MOST_AT_ONCE = 1_000;
    private static final double NEAR = 0.9;

    /** The same question in as many parts as the directory takes at once. */
    List<Phrases> parts() {
        List<Phrases> parts = new ArrayList<>();
        for (var from = 0; from < phrases.size(); from += MOST_AT_ONCE) {
            parts.add(new Phrases(phrases.subList(from, Math.min(from + MOST_AT_ONCE, phrases.size())), asOf));
        }
        return parts;
    }

    /** What the phrases mean, in their order. */
    public record Answer(List<Result> results) {}

    /** @param resolved whether every part of the phrase is certain */
    public record Result(String phrase, List<Match> matches, boolean resolved) {

        /**
         * The units that the phrase stands for, classes expanded to their members, each once. A distant suggestion (a
         * misspelling, a former name) is for a person to choose, so it fills nothing in.
         */
        public List<UnitRef> units() {
            return matches.stream()
                    .filter(match -> match.score() >= NEAR)
                    .flatMap(match -> match.members().stream())
                    .map(Member::ref)
                    .distinct()
                    .toList();
        }
    }

    /**
     * @param kind UNIT or CLASS
     * @param score 1 for equal letters, 0.9 for equal letters without diacritics, less for other suggestions
     * @param members of a class on the day; the unit itself otherwise
     */
    public record Match(String kind, String code, double score, List<Member> members) {}

    public record Member(UUID id, String code, String name) {

        UnitRef ref() {
            return new UnitRef(id, code, name);
        }
    }
}

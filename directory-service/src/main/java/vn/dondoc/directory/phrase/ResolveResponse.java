package vn.dondoc.directory.phrase;

import java.util.List;
import java.util.UUID;

/** What each phrase means, in the order of the request. */
public record ResolveResponse(List<Result> results) {

    /**
     * @param matches the units and classes that the phrase names, in its order
     * @param resolved true when every part of the phrase is certain; otherwise a person decides
     */
    public record Result(String phrase, List<Match> matches, boolean resolved) {}

    /**
     * @param score 1 for equal letters, less for a suggestion
     * @param members of a class on the day; the unit itself otherwise
     */
    public record Match(
            Spelling.Kind kind, UUID id, String code, String name, double score, Reason reason, List<Member> members) {

        static Match of(Spelling spelling, boolean certain) {
            return new Match(
                    spelling.kind(),
                    spelling.id(),
                    spelling.code(),
                    spelling.name(),
                    certain ? 1 : 0.9,
                    certain ? Reason.SAME_LETTERS : Reason.OTHER_DIACRITICS,
                    List.of());
        }

        Match with(List<Member> units) {
            return new Match(kind, id, code, name, score, reason, units);
        }
    }

    /** A unit that a match stands for. */
    public record Member(UUID id, String code, String name) {}

    /** Why a spelling was taken for a unit. */
    public enum Reason {
        SAME_LETTERS,
        OTHER_DIACRITICS
    }
}

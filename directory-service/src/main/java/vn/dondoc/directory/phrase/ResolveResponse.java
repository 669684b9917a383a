package vn.dondoc.directory.phrase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What each phrase means, in the order of the request. */
public record ResolveResponse(List<Result> results) {

    /**
     * @param matches the units and classes that the phrase names or may name, in its order; none when nothing is near
     * @param resolved true when every part of the phrase is certain; otherwise a person decides
     */
    public record Result(String phrase, List<Match> matches, boolean resolved) {}

    /**
     * @param score 1 for equal letters, less for a suggestion
     * @param members of a class on the day; the unit itself otherwise
     * @param former of {@code FORMER_NAME}: whose name it was; the match is the unit that stands for it on the day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Match(
            Kind kind,
            UUID id,
            String code,
            String name,
            double score,
            Reason reason,
            List<Member> members,
            @Nullable FormerName former) {

        private static final double OTHER_DIACRITICS = 0.9;
        private static final double FORMER_NAME = 0.8;
        /** However near, a misspelling is less than other diacritics. */
        private static final double BEST_MISSPELLING = 0.89;

        static Match certain(Spelling spelling, Reason reason) {
            return of(spelling, 1, spelling.abbreviation() ? Reason.ABBREVIATION : reason);
        }

        static Match otherDiacritics(Spelling spelling) {
            return of(spelling, OTHER_DIACRITICS, Reason.OTHER_DIACRITICS);
        }

        static Match misspelled(Spelling spelling, double similarity) {
            return of(spelling, Math.min(similarity, BEST_MISSPELLING), Reason.MISSPELLED);
        }

        static Match formerly(Spelling heir, FormerName former) {
            return of(heir, FORMER_NAME, Reason.FORMER_NAME).of(former);
        }

        private static Match of(Spelling spelling, double score, Reason reason) {
            var rounded = Math.round(score * 100) / 100.0;
            return new Match(
                    spelling.kind(), spelling.id(), spelling.code(), spelling.name(), rounded, reason, List.of(), null);
        }

        private Match of(FormerName whose) {
            return new Match(kind, id, code, name, score, reason, members, whose);
        }

        Match with(List<Member> units) {
            return new Match(kind, id, code, name, score, reason, units, former);
        }
    }

    /** A unit that a match stands for. */
    public record Member(UUID id, String code, String name) {}

    /**
     * A unit by a name that it no longer has on the day, or a unit that has ended by then.
     *
     * @param until the last day on which it was called so
     */
    public record FormerName(UUID id, String code, String name, LocalDate until) {}

    /** Whether a phrase means one unit or a set of them. */
    @Schema(name = "MatchKind")
    public enum Kind {
        UNIT,
        CLASS
    }

    /** Why a spelling was taken for a unit. */
    @Schema(name = "MatchReason")
    public enum Reason {
        SAME_LETTERS,
        /** A unit's symbol, or a common abbreviation written out. */
        ABBREVIATION,
        OTHER_DIACRITICS,
        MISSPELLED,
        FORMER_NAME
    }
}

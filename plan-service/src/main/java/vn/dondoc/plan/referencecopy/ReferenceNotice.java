package vn.dondoc.plan.referencecopy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.notice.NoticeTexts;

/**
 * A document that is cited and does not stand as it did; computed as of today and never stored.
 *
 * @param on since when; absent when nobody knows it
 * @param byId the directory's record of the document that brought it about
 * @param byNumber its number, "06/CT-BCA-V05"
 * @param citations indexes into the plan's citations
 * @param sentence what happened and what to do, in the reader's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferenceNotice(
        UUID referenceId,
        Kind kind,
        @Nullable LocalDate on,
        @Nullable UUID byId,
        @Nullable String byNumber,
        List<Integer> citations,
        String sentence) {

    public enum Kind {
        AMENDED,
        REPLACED,
        REPEALED,
        EXPIRED;

        /** Standings of other names ask nothing of a plan. */
        static Optional<Kind> of(String status) {
            return Stream.of(values())
                    .filter(kind -> kind.name().equals(status))
                    .findFirst();
        }
    }

    static ReferenceNotice of(CitedDocument cited, Kind kind, ReferenceStanding standing, NoticeTexts texts) {
        var by = standing.by();
        var byNumber = by == null ? null : by.number();
        var byWords = byNumber == null ? "" : texts.sentence("by", byNumber);
        return new ReferenceNotice(
                cited.referenceId(),
                kind,
                standing.from(),
                by == null ? null : by.id(),
                byNumber,
                cited.citations(),
                texts.sentence("reference." + kind, cited.name(), byWords, texts.since(standing.from())));
    }

    /** Whether one of these citations is of that document. */
    public boolean concerns(List<Integer> indexes) {
        return citations.stream().anyMatch(indexes::contains);
    }
}

package vn.dondoc.plan.copying.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person has to look at in a plan that was made of another.
 *
 * @param place in the plan's content, as a JSON pointer: "/tasks/3/timeText"; a unit's is that of its object, "/tasks/3/parties/0"
 * @param at where the words stand in that text
 * @param before the words, the day (ISO) or the unit's name in the old plan
 * @param after what is proposed in its place; the same where it is left, absent where nobody can know
 * @param other what happened elsewhere: the number of the document, the names of the units
 * @param codes of the units, when it is about one
 * @param sure whether it may be accepted without looking
 * @param value what a person put in its place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CopyItem(
        int index,
        CopyKind kind,
        String place,
        int at,
        String before,
        @Nullable String after,
        CopyReason reason,
        @Nullable String other,
        @Nullable UnitCodes codes,
        boolean sure,
        @Nullable CopyDecision decision,
        @Nullable String value) {

    /** @param after absent where several or none came after */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UnitCodes(String before, @Nullable String after) {}

    static CopyItem open(
            CopyKind kind,
            String place,
            int at,
            String before,
            @Nullable String after,
            CopyReason reason,
            boolean sure) {
        return new CopyItem(0, kind, place, at, before, after, reason, null, null, sure, null, null);
    }

    CopyItem telling(@Nullable String what) {
        return new CopyItem(index, kind, place, at, before, after, reason, what, codes, sure, decision, value);
    }

    CopyItem between(UnitCodes units) {
        return new CopyItem(index, kind, place, at, before, after, reason, other, units, sure, decision, value);
    }

    CopyItem numbered(int number) {
        return new CopyItem(number, kind, place, at, before, after, reason, other, codes, sure, decision, value);
    }

    CopyItem shifted(int by) {
        return new CopyItem(index, kind, place, at + by, before, after, reason, other, codes, sure, decision, value);
    }

    CopyItem decided(CopyDecision said, @Nullable String given) {
        return new CopyItem(index, kind, place, at, before, after, reason, other, codes, sure, said, given);
    }

    public boolean isOpen() {
        return decision == null;
    }

    /** Whether the copy says something else than the old plan. */
    public boolean isMoved() {
        return after != null && !after.equals(before);
    }

    /** What stands in the content now; the code for a unit. */
    String shown() {
        return switch (decision) {
            case null -> proposed();
            case ACCEPT -> proposed();
            case KEEP -> codes == null ? before : codes.before();
            case CHANGE -> Objects.requireNonNull(value);
        };
    }

    private String proposed() {
        if (codes != null) {
            return Objects.requireNonNullElse(codes.after(), codes.before());
        }
        return Objects.requireNonNullElse(after, before);
    }
}
